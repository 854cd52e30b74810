import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { askBackground } from '../../lib/page/ask-background.ts';
import type { Closed } from '../app.ts';

/** Nothing of what is stored is on the screen: the way to the window where the passphrase is asked for. */
export const Locked = ({ why }: { why: Closed }) => {
  const { heading, text, action } = words.value.lock.closed[why];
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only where one was here: locking takes no focus from a page beside the panel.
    if (document.hasFocus()) place.current?.focus();
  }, []);
  return (
    <section class="face" role={why === 'evicted' ? 'alert' : undefined}>
      <h2 ref={place} tabIndex={-1}>
        {heading}
      </h2>
      <p>{text}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void askBackground({ type: 'open-unlock', errand: 'unlock' })}
      >
        {action}
      </button>
    </section>
  );
};

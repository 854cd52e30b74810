import { useEffect, useRef } from 'preact/hooks';
import { fileWords } from '../../lib/i18n/files/words.ts';
import type { Work } from './plan-files.tsx';

/** How far the reading of a file has come, with a way to end it. */
export const Underway = ({ work: { name, page, of, stop } }: { work: Work }) => {
  const t = fileWords.value;
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that began it is gone.
  useEffect(() => cancel.current?.focus(), []);
  const label = t.fetching(name);
  return (
    <div class="underway">
      <p role="status">{label}</p>
      <progress aria-label={label} {...(of > 0 && { max: of, value: page - 1 })} />
      {of > 0 && <span class="hint">{t.page(page, of)}</span>}
      <button type="button" ref={cancel} onClick={() => stop.abort()}>
        {t.cancel}
      </button>
    </div>
  );
};

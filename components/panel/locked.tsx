import { words } from '../../lib/i18n/language.ts';
import { askBackground } from '../../lib/page/ask-background.ts';

/** Nothing of what is stored is on the screen: the way to the window where the passphrase is asked for. */
export const Locked = ({ isNew }: { isNew: boolean }) => {
  const t = words.value.lock;
  return (
    <section class="face">
      <h2>{isNew ? t.newHeading : t.locked}</h2>
      <p>{isNew ? t.newWhy : t.lockedWhy}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void askBackground({ type: 'open-unlock', errand: 'unlock' })}
      >
        {isNew ? t.newStart : t.unlock}
      </button>
    </section>
  );
};

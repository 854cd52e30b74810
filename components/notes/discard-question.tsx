import { useEffect, useId, useRef } from 'preact/hooks';
import { noteWords } from '../../lib/i18n/notes/words.ts';

/** Asks before words that were typed are thrown away; going on writing is one press away. */
export const DiscardQuestion = ({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) => {
  const t = noteWords.value;
  const id = useId();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="banner" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{t.discard}</p>
      <div class="row-actions">
        <button ref={stay} type="button" onClick={onStay}>
          {t.discardNo}
        </button>
        <button type="button" class="quiet" onClick={onDiscard}>
          {t.discardYes}
        </button>
      </div>
    </div>
  );
};

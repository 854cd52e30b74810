import { useSignal } from '@preact/signals';
import { words } from '../../lib/i18n/language.ts';

/** The first opening, explained in three sentences; gone with the first pupil or when it is closed. */
export const Welcome = ({ isNew }: { isNew: boolean }) => {
  const closed = useSignal(false);
  const t = words.value.welcome;
  if (!isNew || closed.value) return null;
  return (
    <section class="welcome" aria-label={t.heading}>
      <ol>
        {t.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          closed.value = true;
        }}
      >
        {t.start}
      </button>
    </section>
  );
};

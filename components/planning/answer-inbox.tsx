import { useId } from 'preact/hooks';
import { words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt } from '../shared/toast.tsx';
import { receive } from './arrivals.ts';

/** Where answers that come back are brought in: by a button, or dropped anywhere in the mappe. Only there: files are read in the mappe alone. */
export const AnswerInbox = () => {
  const open = useStore();
  const t = words.value.planning;
  const id = useId();
  if (location.pathname !== '/mappe.html') return null;
  return (
    <section class="inbox no-print" aria-label={t.inbox}>
      <p class="hint">{t.inboxHint}</p>
      <div class="field">
        <label for={id}>{t.chooseFile}</label>
        <input
          id={id}
          type="file"
          accept=".json"
          multiple
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
            attempt(() => receive(open, files));
          }}
        />
      </div>
    </section>
  );
};

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { attempt, say } from '../shared/toast.tsx';

/** Says whether and when the agreement was sent home, and notes it. */
export const SentHome = ({ talk }: { talk: Dialogue }) => {
  const { vault, store } = useStore();
  const t = words.value.agreement;
  const id = useId();
  const day = useSignal(today());
  const { agreement } = talk;
  if (!agreement) return null;
  const { sentHomeOn } = agreement;

  const note = async (on: string | null, before: string | null) => {
    // What the agreement says may have been changed elsewhere since it was shown.
    const now = (await store.dialogueById(vault, talk.id))?.agreement;
    if (!now) return;
    await store.changeDialogue(vault, talk.id, { agreement: { ...now, sentHomeOn: on } });
    say(on ? t.markedSent(formatDay(on)) : t.unmarked, () => note(before, on));
  };

  return (
    <form
      autocomplete="off"
      class="sent-home"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(() => note(day.value, sentHomeOn));
      }}
    >
      <h3>{t.sentHome}</h3>
      <p>{sentHomeOn ? t.sent(formatDay(sentHomeOn)) : t.notSent}</p>
      {sentHomeOn ? (
        <button type="button" onClick={() => attempt(() => note(null, sentHomeOn))}>
          {t.undoSent}
        </button>
      ) : (
        <div class="row-actions">
          <label for={id}>{t.sentOn}</label>
          <input
            id={id}
            type="date"
            autocomplete="off"
            required
            min={talk.date}
            max={today()}
            value={day.value}
            onInput={({ currentTarget }) => {
              day.value = currentTarget.value;
            }}
          />
          <button type="submit">{t.markSent}</button>
        </div>
      )}
    </form>
  );
};

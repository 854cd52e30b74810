import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { schoolYearStarts, today } from '../../lib/dialogue/calendar.ts';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { oldTalksWords } from '../../lib/i18n/old-talks/words.ts';
import { useStore } from '../app.ts';
import { DeleteForGood } from '../shared/delete-for-good.tsx';
import { Notice } from '../shared/notice.tsx';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';

/** Lists, by pupil, the talks and notes from before a school year, and deletes them together. */
export const OldTalks = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = oldTalksWords.value;
  const id = useId();
  const chosen = useSignal('');
  const asking = useSignal(false);
  const first = useLive(() => store.firstDay(vault), []);
  const starts = schoolYearStarts((first.state === 'ready' && first.value) || today(), today());
  const before = starts.includes(chosen.value) ? chosen.value : (starts[0] ?? today());
  const talks = useLive(() => store.talksBefore(vault, before), [before]);
  const notes = useLive(() => store.notesBefore(vault, before), [before]);

  const close = () => {
    asking.value = false;
  };
  if (talks.state === 'failed' || notes.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const ready = talks.state === 'ready' && notes.state === 'ready';
  const old = ready ? { talks: talks.value, notes: notes.value } : { talks: [], notes: [] };
  const [talkCount, noteCount] = [old.talks.length, old.notes.length];
  const none = talkCount + noteCount === 0;
  const lines = pupils
    .toSorted(byName)
    .map((pupil) => ({
      pupil,
      talks: old.talks.filter(({ pupilId }) => pupilId === pupil.id).length,
      notes: old.notes.filter(({ pupilIds }) => pupilIds.includes(pupil.id)).length,
    }))
    .filter((line) => line.talks + line.notes > 0);
  return (
    <section class="talk-form old-talks" aria-label={t.oldHeading}>
      <h2>{t.oldHeading}</h2>
      <p>{t.oldWhy}</p>
      <div class="field">
        <label for={id}>{t.before}</label>
        <select
          id={id}
          value={before}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          {starts.map((start) => (
            <option key={start} value={start}>
              {formatDay(start)}
            </option>
          ))}
        </select>
      </div>
      {ready && none && <p class="hint">{t.noneOld}</p>}
      {!none && (
        <>
          <ul class="preview">
            {lines.map((line) => (
              <li key={line.pupil.id}>
                <strong>{line.pupil.name}</strong>: {t.records(line.talks, line.notes)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="danger"
            onClick={() => {
              asking.value = true;
            }}
          >
            {t.deleteOld(talkCount, noteCount)}
          </button>
        </>
      )}
      {asking.value && (
        <DeleteForGood
          question={t.question(talkCount, noteCount, formatDay(before))}
          onDelete={async () => {
            await store.deleteBefore(vault, before);
            close();
            say(t.deleted(talkCount, noteCount));
          }}
          onCancel={close}
        />
      )}
    </section>
  );
};

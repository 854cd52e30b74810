import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { schoolYearStarts, today } from '../../lib/dialogue/calendar.ts';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { DeleteForGood } from '../shared/delete-for-good.tsx';
import { Notice } from '../shared/notice.tsx';
import { say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';

/** Lists, by pupil, the talks from before a school year, and deletes them together. */
export const OldTalks = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value.data;
  const id = useId();
  const chosen = useSignal('');
  const asking = useSignal(false);
  const first = useLive(() => store.firstTalkDay(vault), []);
  const starts = schoolYearStarts((first.state === 'ready' && first.value) || today(), today());
  const before = starts.includes(chosen.value) ? chosen.value : (starts[0] ?? today());
  const talks = useLive(() => store.talksBefore(vault, before), [before]);

  const close = () => {
    asking.value = false;
  };
  if (talks.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  const old = talks.state === 'ready' ? talks.value : [];
  const counts = Map.groupBy(old, ({ pupilId }) => pupilId);
  const named = pupils.filter((pupil) => counts.has(pupil.id)).sort(byName);
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
      {talks.state === 'ready' && old.length === 0 && <p class="hint">{t.noneOld}</p>}
      {old.length > 0 && (
        <>
          <ul class="preview">
            {named.map((pupil) => (
              <li key={pupil.id}>
                <strong>{pupil.name}</strong>: {words.value.export.summary(counts.get(pupil.id)?.length ?? 0, 1)}
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
            {t.deleteOld(old.length)}
          </button>
        </>
      )}
      {asking.value && (
        <DeleteForGood
          question={t.question(old.length, formatDay(before))}
          onDelete={async () => {
            await store.deleteBefore(vault, before);
            close();
            say(t.deleted(old.length));
          }}
          onCancel={close}
        />
      )}
    </section>
  );
};

import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import type { Duties } from '../../lib/dialogue/duties.ts';
import { dutiesOn, isHeld } from '../../lib/dialogue/duty-status.ts';
import { byName } from '../../lib/dialogue/find-pupils.ts';
import { byGroupName } from '../../lib/dialogue/groups.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { formatDay, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { showInMappe } from '../shared/show-in-mappe.ts';
import { useLive } from '../shared/use-live.ts';
import { DutyLine } from './duty-line.tsx';

/** With whom a talk remains this half year, class by class. */
export const DutyList = ({ pupils, duties }: { pupils: Pupil[]; duties: Duties }) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.duty;
  const day = today();
  const half = halfYearOf(day, duties.halfYears);
  const talks = useLive(() => store.talkMarks(vault, half), [half.from, half.to]);
  if (talks.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  if (talks.state === 'loading') return <p class="hint">{words.value.state.loading}</p>;
  const marks = Map.groupBy(talks.value, ({ pupilId }) => pupilId);
  const marksOf = ({ id }: Pupil) => marks.get(id) ?? [];
  const statusOf = dutiesOn(duties, day);
  const dutiesTo = (pupil: Pupil) => statusOf(marksOf(pupil), pupil.grade);
  const remains = (pupil: Pupil) => dutiesTo(pupil).some(({ isMet }) => !isMet);
  const active = pupils.filter(({ state }) => state === 'aktiv').sort(byName);
  const classes = [...Map.groupBy(active, ({ group }) => group ?? '')].toSorted(([a], [b]) => byGroupName(a, b));
  return (
    <section class="duties no-print" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <p class="hint">{t.until(formatDay(half.to))}</p>
      {active.length === 0 && <p class="empty">{t.nobody}</p>}
      {classes.map(([name, members]) => {
        const waiting = members.filter(remains);
        return (
          <section key={name} aria-label={name || t.noClass}>
            <h3>
              {name || t.noClass} <small>{t.remaining(waiting.length, members.length)}</small>
            </h3>
            {waiting.length === 0 && (
              <p class="hint">{members.flatMap(dutiesTo).every(isHeld) ? t.allDone : t.allInvited}</p>
            )}
            <ul class="duty-rows">
              {waiting.map((pupil) => (
                <li key={pupil.id}>
                  <strong>{pupil.name}</strong>
                  <DutyLine {...{ pupil, duties }} dialogues={marksOf(pupil)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div class="row-actions">
        <button type="button" onClick={() => showInMappe('plan')}>
          {t.plan}
        </button>
      </div>
      <p class="hint">
        {t.sources}: {duties.counts.map(({ kind, source }) => `${words.value.talks.kinds[kind]}: ${source}`).join('; ')}
      </p>
    </section>
  );
};

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { halfYearOf } from '../../lib/dialogue/calendar.ts';
import type { Duties } from '../../lib/dialogue/duties.ts';
import { halfYearBefore, halfYearsWith, practiceSum, talksHeld } from '../../lib/dialogue/practice.ts';
import type { CheckRecord } from '../../lib/dialogue/school-record.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formatDay, language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { useLive } from '../shared/use-live.ts';
import { KeptChecks } from './kept-checks.tsx';
import { SaveSum } from './save-sum.tsx';
import { SumChart } from './sum-chart.tsx';
import { SumTable } from './sum-table.tsx';

type Props = { checks: CheckRecord[]; duties: Duties; thisHalfYear: string };

/** The checks of a half year added up, beside the half year before: chart, table, what can be taken out, and what is kept. */
export const HalfYearSum = ({ checks, duties, thisHalfYear }: Props) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.sum;
  const id = useId();
  const chosen = useSignal(thisHalfYear);
  const halfYears = halfYearsWith(checks, thisHalfYear);
  const halfYear = halfYears.includes(chosen.value) ? chosen.value : thisHalfYear;
  const { to } = halfYearOf(halfYear, duties.halfYears);
  const talks = useLive(() => store.talkMarks(vault, { from: halfYear, to }), [halfYear, to]);
  const held = talksHeld(talks.state === 'ready' ? talks.value : [], { from: halfYear, to });
  const sum = practiceSum(checks, halfYear);
  const earlier = halfYearBefore(checks, halfYear);
  const before = earlier === null ? null : practiceSum(checks, earlier);
  return (
    <section class="half-year-sum" aria-label={t.heading}>
      <h3>{t.heading}</h3>
      <div class="field">
        <label for={id}>{t.halfYear}</label>
        <select
          id={id}
          value={halfYear}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          {halfYears.map((each) => (
            <option key={each} value={each}>
              {t.from(formatDay(each))}
            </option>
          ))}
        </select>
      </div>
      <p>
        {t.held}: {held.map((each) => `${words.value.talks.kinds[each.kind]} ${each.held}`).join(', ')}.
      </p>
      {sum.checks === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <p>
            {t.checks(sum.checks)}. {t.noPupil}
          </p>
          {earlier !== null && (
            <p class="hint legend">
              <span>
                <span class="swatch" /> {t.now}
              </span>
              <span>
                <span class="swatch hatched" /> {t.before(formatDay(earlier))}
              </span>
            </p>
          )}
          {sum.criteria.map(({ criterion, signs }, place) => {
            const shown = { criterion: criterion.id, signs, before: before?.criteria[place]?.signs ?? null };
            return (
              <section key={criterion.id} class="criterion">
                <h4>
                  {criterion.id}. {inLanguage(criterion.title, language.value)}
                </h4>
                <SumChart {...shown} />
                <SumTable {...shown} />
              </section>
            );
          })}
          <SaveSum sum={sum} held={held} />
          <KeptChecks checks={checks.filter((check) => check.halfYear === halfYear)} />
        </>
      )}
    </section>
  );
};

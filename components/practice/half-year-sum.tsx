import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import type { Duties } from '../../lib/dialogue/duties.ts';
import { halfYearBefore, halfYearsWith, practiceSum, talkCounts } from '../../lib/dialogue/practice.ts';
import { practiceForTeam } from '../../lib/dialogue/practice-for-team.ts';
import type { PracticePicture } from '../../lib/dialogue/practice-picture.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { CheckRecord } from '../../lib/dialogue/school-record.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { halfYearName } from '../folder/half-year-name.ts';
import { useLive } from '../shared/use-live.ts';
import { ForTeam } from './for-team.tsx';
import { KeptChecks } from './kept-checks.tsx';
import { SumChart } from './sum-chart.tsx';
import { SumTable } from './sum-table.tsx';

type Props = {
  pupils: Pupil[];
  /** Each in its half year by the boundary in force. */
  checks: CheckRecord[];
  duties: Duties;
  thisHalfYear: string;
  onPrint: (picture: PracticePicture) => void;
};

/** The checks of a half year added up, beside the half year before: chart, table, what can be taken out, and what is kept. */
export const HalfYearSum = ({ pupils, checks, duties, thisHalfYear, onPrint }: Props) => {
  const { vault, store } = useStore();
  const t = practiceWords.value.sum;
  const id = useId();
  const chosen = useSignal(thisHalfYear);
  const halfYears = halfYearsWith(checks, thisHalfYear);
  const halfYear = halfYears.includes(chosen.value) ? chosen.value : thisHalfYear;
  const nameOf = (from: string) => halfYearName(halfYearOf(from, duties.halfYears));
  const { from, to } = halfYearOf(halfYear, duties.halfYears);
  const talks = useLive(() => store.talkMarks(vault, { from, to }), [from, to]);
  const counts = talkCounts(talks.state === 'ready' ? talks.value : [], { from, to });
  const picture =
    talks.state === 'ready' ? practiceForTeam({ pupils, talks: talks.value, checks }, duties, halfYear, today()) : null;
  const sum = practiceSum(checks, halfYear);
  const earlier = halfYearBefore(checks, halfYear);
  const before = earlier === null ? null : practiceSum(checks, earlier);
  return (
    <section class="half-year-sum" aria-label={t.heading}>
      <h2>{t.heading}</h2>
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
              {nameOf(each)}
            </option>
          ))}
        </select>
      </div>
      <p>
        {t.held}: {counts.map(({ kind, held }) => `${words.value.talks.kinds[kind]} ${held}`).join(', ')}.
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
                <span class="swatch" /> {nameOf(halfYear)}
              </span>
              <span>
                <span class="swatch hatched" /> {nameOf(earlier)}
              </span>
            </p>
          )}
          {sum.criteria.map(({ criterion, signs }, place) => {
            const shown = { criterion: criterion.id, signs, before: before?.criteria[place]?.signs ?? null };
            return (
              <section key={criterion.id} class="criterion">
                <h3>
                  {criterion.id}. {inLanguage(criterion.title, language.value)}
                </h3>
                <SumChart {...shown} />
                <SumTable {...shown} />
              </section>
            );
          })}
          <KeptChecks checks={checks.filter((check) => check.halfYear === halfYear)} />
        </>
      )}
      {picture && <ForTeam picture={picture} onPrint={() => onPrint(picture)} />}
    </section>
  );
};

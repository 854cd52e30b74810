import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { halfYearOf, today } from '../../lib/dialogue/calendar.ts';
import { checksBy } from '../../lib/dialogue/practice.ts';
import type { PracticePicture } from '../../lib/dialogue/practice-picture.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';
import { useStore } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { useLive } from '../shared/use-live.ts';
import { DutyList } from './duty-list.tsx';
import { HalfYearSum } from './half-year-sum.tsx';
import { NewCheck } from './new-check.tsx';
import { SchoolCheck } from './school-check.tsx';
import { TeamSheet } from './team-sheet.tsx';
import { useDuties } from './use-duties.ts';

/** The teacher's own practice: what remains this half year, checks after talks, and their sum without any pupil in it. */
export const Practice = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = words.value;
  const duties = useDuties();
  const kept = useLive(() => store.checkRecords(vault), []);
  const sheet = useSignal<PracticePicture | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!sheet.value && opener.current instanceof HTMLElement) opener.current.focus();
  }, [sheet.value]);
  if (kept.state === 'loading') return <p class="hint">{t.state.loading}</p>;
  if (kept.state === 'failed') return <Notice alert>{t.state.failed}</Notice>;
  const thisHalfYear = halfYearOf(today(), duties.halfYears).from;
  const checks = checksBy(kept.value, duties.halfYears);
  const answered = checks.find(({ kind, halfYear }) => kind === null && halfYear === thisHalfYear);
  return (
    <>
      {sheet.value && (
        <TeamSheet
          picture={sheet.value}
          onBack={() => {
            sheet.value = null;
          }}
        />
      )}
      <article class="practice" aria-label={practiceWords.value.heading} hidden={sheet.value !== null}>
        <DutyList pupils={pupils} duties={duties} />
        <section class="checks no-print" aria-label={practiceWords.value.criteria}>
          <h2>{practiceWords.value.criteria}</h2>
          <p>{practiceWords.value.why}</p>
          <NewCheck />
        </section>
        <SchoolCheck halfYear={thisHalfYear} answered={answered} />
        <HalfYearSum
          {...{ pupils, checks, duties, thisHalfYear }}
          onPrint={(picture) => {
            opener.current = document.activeElement;
            sheet.value = picture;
          }}
        />
      </article>
    </>
  );
};

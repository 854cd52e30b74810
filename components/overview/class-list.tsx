import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { halfYearOf, otherHalfYear, today } from '../../lib/dialogue/calendar.ts';
import { byNeed, byPupilName, overviewRows } from '../../lib/dialogue/overview.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { useDuties } from '../practice/use-duties.ts';
import { Notice } from '../shared/notice.tsx';
import { activeIn } from './group-choice.tsx';
import { OverviewChoices } from './overview-choices.tsx';
import { OverviewPrint } from './overview-print.tsx';
import { OverviewSummary } from './overview-summary.tsx';
import { OverviewTable } from './overview-table.tsx';
import type { Shown } from './shown.ts';
import { useClassTalks } from './use-class-talks.ts';

type Props = {
  pupils: Pupil[];
  shown: Shown;
  onChange: (shown: Shown) => void;
  onPictures: () => void;
  /** Whether one comes back from the pictures, and so begins where one left for them. */
  back: boolean;
};

/** The class pupil by pupil: where each stands with the talks of a half year, and what is to be followed up. */
export const ClassList = ({ pupils, shown, onChange, onPictures, back }: Props) => {
  const t = overviewWords.value;
  const duties = useDuties();
  const printing = useSignal(false);
  const toPictures = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (back) toPictures.current?.focus();
  }, []);
  const { group, order, half } = shown;
  const day = today();
  const periods = { this: halfYearOf(day, duties.halfYears), other: otherHalfYear(day, duties.halfYears) };
  const period = periods[half];
  const active = useMemo(() => activeIn(pupils, group), [pupils, group]);
  const talks = useClassTalks(active, period, duties);
  if (talks.state === 'failed') return <Notice alert>{words.value.state.failed}</Notice>;
  // While another class is read its choices stay where they are, and keep the focus.
  const rows =
    talks.state === 'ready'
      ? overviewRows(active, talks.value, duties, period.from, day).sort(order === 'need' ? byNeed : byPupilName)
      : null;
  if (rows && printing.value)
    return (
      <OverviewPrint
        {...{ rows, period, group }}
        onBack={() => {
          printing.value = false;
        }}
      />
    );
  return (
    <section class="overview" aria-label={t.heading}>
      <div class="overview-side">
        {rows && <OverviewSummary rows={rows} />}
        <OverviewChoices {...{ pupils, periods, shown, onChange }} />
        <div class="row-actions">
          <button ref={toPictures} type="button" onClick={onPictures}>
            {t.pictures}
          </button>
          <button
            type="button"
            onClick={() => {
              printing.value = true;
            }}
          >
            {t.print.open}
          </button>
        </div>
        <p class="hint">{t.openWhy}</p>
      </div>
      {rows === null && <p class="hint">{words.value.state.loading}</p>}
      {rows?.length === 0 && <p class="empty">{t.nobody}</p>}
      {rows && rows.length > 0 && <OverviewTable key={JSON.stringify(shown)} rows={rows} />}
    </section>
  );
};

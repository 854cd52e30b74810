import { type DutySum, type OverviewRow, overviewSum } from '../../lib/dialogue/overview.ts';
import { words } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';

/** How many of how many, duty by duty, and what is late. */
export const OverviewSummary = ({ rows }: { rows: OverviewRow[] }) => {
  const t = overviewWords.value.sum;
  const { pupils, duties, late, pupilsWithLate } = overviewSum(rows);
  const dutyText = ({ held, planned, past, declined, missing }: DutySum): string =>
    [
      t.held(held, pupils),
      planned > 0 && t.planned(planned),
      past > 0 && t.past(past),
      declined > 0 && t.declined(declined),
      missing > 0 && t.missing(missing),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <div role="status">
      <ul class="overview-summary">
        {duties.map((duty) => (
          <li key={duty.kind}>
            <strong>{words.value.talks.kinds[duty.kind]}:</strong> {dutyText(duty)}
          </li>
        ))}
        <li>
          <strong>{t.followUp}:</strong> {late > 0 ? t.late(late, pupilsWithLate) : t.nothingLate}
        </li>
      </ul>
    </div>
  );
};

import { type Period, today } from '../../lib/dialogue/calendar.ts';
import type { OverviewRow } from '../../lib/dialogue/overview.ts';
import { formatDay } from '../../lib/i18n/language.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { halfYearName } from '../folder/half-year-name.ts';
import { PrintPage } from '../shared/print-page.tsx';
import { OverviewHead } from './overview-head.tsx';
import { OverviewSummary } from './overview-summary.tsx';
import { SIGNS, standingText } from './standing-text.ts';

type Props = { rows: OverviewRow[]; period: Period; group: string; onBack: () => void };

/** The overview on paper, all of its pupils, seen here as it is printed. */
export const OverviewPrint = ({ rows, period, group, onBack }: Props) => {
  const t = overviewWords.value;
  return (
    <PrintPage
      heading={t.print.heading}
      now={t.print.now}
      back={t.print.back}
      choices={<p class="hint">{t.print.why}</p>}
      onBack={onBack}
    >
      <div class="printed">
        <h2>{t.print.title(halfYearName(period))}</h2>
        <p class="hint">{[group, t.pupils(rows.length), t.print.on(formatDay(today()))].filter(Boolean).join(' · ')}</p>
        <OverviewSummary rows={rows} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section class="overview-scroll" tabIndex={0} aria-label={t.table}>
          <table class="overview-table">
            <OverviewHead first={rows[0]} />
            <tbody>
              {rows.map((row) => (
                <PrintedCells key={row.pupil.id} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </PrintPage>
  );
};

const PrintedCells = ({ row: { pupil, duties, guidance, open, late } }: { row: OverviewRow }) => (
  <tr>
    <th scope="row">{pupil.name}</th>
    {duties.map((cell) => (
      <td key={cell.status.duty.kind}>
        {SIGNS[cell.standing]} {standingText(cell)}
      </td>
    ))}
    <td>{guidance ? formatDay(guidance.date) : overviewWords.value.never}</td>
    <td>{open || '–'}</td>
    <td>{late > 0 ? `! ${late}` : '–'}</td>
  </tr>
);

import { useSignal } from '@preact/signals';
import type { OverviewRow } from '../../lib/dialogue/overview.ts';
import { overviewWords } from '../../lib/i18n/overview/words.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { OverviewHead } from './overview-head.tsx';
import { PupilCells } from './pupil-cells.tsx';

/** A class and more; further pupils are shown when they are asked for. */
const AT_ONCE = 60;

/** One row a pupil, with one thing to press in each cell. Wider than the window it scrolls, beside the names. */
export const OverviewTable = ({ rows }: { rows: OverviewRow[] }) => {
  const t = overviewWords.value;
  const limit = useSignal(AT_ONCE);
  const shown = rows.slice(0, limit.value);
  const rest = rows.length - shown.length;
  return (
    <div class="overview-main">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="overview-scroll" tabIndex={0} aria-label={t.table}>
        <table class="overview-table" aria-label={t.table} onKeyDown={moveByArrows}>
          <OverviewHead first={rows[0]} />
          <tbody>
            {shown.map((row) => (
              <PupilCells key={row.pupil.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <p class="row-actions">
          <button
            type="button"
            onClick={() => {
              limit.value += AT_ONCE;
            }}
          >
            {t.more(Math.min(rest, AT_ONCE))}
          </button>
          <span role="status">{t.shown(shown.length, rows.length)}</span>
        </p>
      )}
    </div>
  );
};

import { type Block, type Cell, textOf } from '../blocks.ts';
import { columnAt, type Lines, lastColumnAt } from './columns.ts';
import { rowStarts } from './gap-rows.ts';
import { arePageColumns, grown } from './page-columns.ts';
import { isNear, paragraphsOf, wouldFit } from './paragraphs.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Styles } from './styles.ts';
import { tableFrom } from './table.ts';

const FEWEST_FILLED = 2;

/**
 * Reads lines outside drawn tables: those that stand in columns as columns of the page, one after the other, or as the
 * cells of a table; the others one below the other.
 * @param lines from top to bottom
 * @param edge how far to the right the page's lines may reach
 */
export function byGaps(lines: Lines, edge: number, styles: Styles): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const plain = (to: number) => paragraphsOf(lines.slice(from, to).flatMap(whole), edge, styles);
  for (const stretch of stretchesOf(lines, styles)) {
    if (stretch.start < from) continue;
    const isPage = arePageColumns(byColumn(lines, stretch).map((column) => column.flat()));
    const { start, end, columns } = isPage ? grown(lines, stretch, from, styles) : stretch;
    blocks.push(...plain(start));
    const own = byColumn(lines, { start, end, columns });
    if (isPage) for (const column of own) blocks.push(...paragraphsOf(column.flat(), rightOf(column.flat()), styles));
    else blocks.push(tableOf(lines.slice(start, end), stretch, own, edge, styles));
    from = end;
  }
  return [...blocks, ...plain(lines.length)];
}

/** A line whose gaps mean nothing. */
const whole = (line: readonly Segment[]) => (line.length === 1 ? line : segmentsOf(line, true).flat());

const rightOf = (segments: readonly Segment[]) => Math.max(...segments.map(({ right }) => right));

const byColumn = (lines: Lines, { start, end, columns }: Stretch): Lines[] =>
  columns.map((_, column) =>
    lines.slice(start, end).map((line) => line.filter((segment) => columnAt(columns, segment) === column)),
  );

/** Whether a column's lines are as long as it is wide wherever a sentence goes on in the next. */
function isFilled(lines: Lines, edge: number, styles: Styles): boolean {
  const pairs = lines.flatMap(([segment], at) => {
    const [before] = lines[at - 1] ?? [];
    const goesOn = before && segment && /^\p{Ll}/u.test(segment.text) && isNear(before, segment, styles);
    return goesOn ? [{ before, segment }] : [];
  });
  return pairs.length >= FEWEST_FILLED && pairs.every(({ before, segment }) => !wouldFit(before, segment, edge));
}

function tableOf(lines: Lines, { columns }: Stretch, inColumns: readonly Lines[], edge: number, styles: Styles) {
  const edges = columns.map(({ right }, column) => {
    const next = columns[column + 1];
    const farthest = next ? Math.max(right, next.left - styles.bodySize) : edge;
    return isFilled(inColumns[column] ?? [], right, styles) ? right : farthest;
  });
  const starts = rowStarts(lines, inColumns, edges, styles);
  const rows = starts.map((start, at) => inColumns.map((own) => own.slice(start, starts[at + 1]).flat()));
  // Headings in bold stand over the columns beside them that have none.
  const hasHeadings = rows.length > 1 && isAllBold(rows[0] ?? []) && !isAllBold(rows[1] ?? []);
  const cells = rows.map((row, at) => {
    const header = at === 0 && hasHeadings;
    const held: Cell[] = [];
    for (let column = 0; column < columns.length; ) {
      const own = row[column] ?? [];
      const last = header && own.length > 0 ? columns.length - 1 : reach(own);
      let end = column + 1;
      while (end <= last && row[end]?.length === 0) end++;
      const blocks = paragraphsOf(own, edges[end - 1] ?? edge, styles);
      held.push({ blocks, text: textOf(blocks), header, column, colSpan: end - column, rowSpan: 1 });
      column = end;
    }
    return held;
  });
  return tableFrom(cells, columns.length);

  function reach(segments: readonly Segment[]) {
    return Math.max(-1, ...segments.map((segment) => lastColumnAt(columns, segment)));
  }
}

const isAllBold = (row: Lines) => row.every((segments) => segments.every(({ bold }) => bold));

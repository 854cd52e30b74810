import { type Block, type Cell, textOf } from '../blocks.ts';
import { columnAt, lastColumnAt, type Lines } from './columns.ts';
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
  const cells = starts.map((start, at) => {
    const row = inColumns.map((own) => own.slice(start, starts[at + 1]).flat());
    return row.flatMap((own, column): Cell[] => {
      if (own.length === 0 && row.slice(0, column).some((before) => reach(before) >= column)) return [];
      const free = row.findIndex((next, beside) => beside > column && (next.length > 0 || beside > reach(own)));
      const colSpan = (free < 0 ? columns.length : free) - column;
      const blocks = paragraphsOf(own, edges[column + colSpan - 1] ?? edge, styles);
      return [{ blocks, text: textOf(blocks), header: false, column, colSpan, rowSpan: 1 }];
    });
  });
  return tableFrom(cells, columns.length);

  function reach(segments: readonly Segment[]) {
    return Math.max(-1, ...segments.map((segment) => lastColumnAt(columns, segment)));
  }
}

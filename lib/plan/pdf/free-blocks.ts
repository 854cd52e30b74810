import type { Block } from '../blocks.ts';
import { byColumn, type Lines } from './columns.ts';
import { gapTable } from './gap-table.ts';
import { arePageColumns, grown } from './page-columns.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { stretchesOf } from './stretches.ts';
import type { Styles } from './styles.ts';

/**
 * Reads lines outside drawn tables: those that stand in columns as columns of the page, one after the other, or as the
 * cells of a table; the others one below the other.
 * @param lines from top to bottom
 * @param edge how far to the right the page's lines may reach
 */
export function freeBlocks(lines: Lines, edge: number, styles: Styles): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const plain = (to: number) => paragraphsOf(lines.slice(from, to).flatMap(whole), edge, styles);
  for (const stretch of stretchesOf(lines, styles)) {
    if (stretch.start < from) continue;
    const inside = lines.slice(stretch.start, stretch.end);
    const isPage = arePageColumns(byColumn(inside, stretch.columns).map((column) => column.flat()));
    const { start, end, columns } = isPage ? grown(lines, stretch, from, styles) : stretch;
    blocks.push(...plain(start));
    if (isPage)
      for (const column of byColumn(lines.slice(start, end), columns))
        blocks.push(...paragraphsOf(column.flat(), rightOf(column.flat()), styles));
    else blocks.push(gapTable(inside, columns, edge, styles));
    from = end;
  }
  return [...blocks, ...plain(lines.length)];
}

/** A line whose gaps mean nothing. */
const whole = (line: readonly Segment[]) => (line.length === 1 ? line : segmentsOf(line, true).flat());

const rightOf = (segments: readonly Segment[]) => Math.max(...segments.map(({ right }) => right));

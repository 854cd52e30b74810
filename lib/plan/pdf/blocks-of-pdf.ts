import type { Block } from '../blocks.ts';
import type { Turns } from '../turns.ts';
import { acrossPages, goesOn } from './across-pages.ts';
import { drawnTable, isInside } from './drawn-table.ts';
import { byGaps, type Gutter, guttersIn, narrowed, pageGutter } from './gap-table.ts';
import { gridsOf } from './grid-lines.ts';
import type { PdfPage } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Styles, stylesOf } from './styles.ts';

// How far apart lines of one column may be, in usual distances.
const FARTHEST = 2.5;

/**
 * Puts the text of a PDF, which knows only where each piece stands, together to lines and tables in reading order.
 * @param pages the document's pages; the order of the texts on each does not matter
 */
export function* blocksOfPdf(pages: readonly PdfPage[]): Turns<Block[]> {
  const styles = stylesOf(pages);
  const blocks: Block[] = [];
  for (const page of withoutRunningLines(pages)) {
    if (yield 1) break;
    const [first, ...others] = blocksOf(page, styles);
    const last = blocks.at(-1);
    if (first?.type === 'table' && last?.type === 'table' && goesOn(last, first)) {
      blocks[blocks.length - 1] = acrossPages(last, first);
    } else if (first) blocks.push(first);
    blocks.push(...others);
  }
  return blocks;
}

function blocksOf(page: PdfPage, styles: Styles): Block[] {
  const margin = Math.min(...page.texts.map(({ left }) => left));
  const edge = Math.max(page.width - margin, ...page.texts.map(({ right }) => right));
  let free = page.texts;
  const drawn = gridsOf(page.rules).map((grid) => {
    const inside = free.filter((text) => isInside(grid, text));
    free = free.filter((text) => !isInside(grid, text));
    return { top: grid.ys[0] ?? 0, blocks: drawnTable(grid, inside, styles) };
  });
  const lines = segmentsOf(free);
  const blocks: Block[] = [];
  let from = -Infinity;
  for (const { top, blocks: table } of [...drawn, { top: Infinity, blocks: [] }]) {
    const above = lines.filter(([first]) => first && first.base > from && first.base <= top);
    blocks.push(...freeBlocks(above, edge, styles), ...table);
    from = Math.max(from, top);
  }
  return blocks;
}

type Lines = readonly (readonly Segment[])[];

/** Lines outside drawn tables: those with free strips through them stand in columns, the others one below the other. */
function freeBlocks(lines: Lines, edge: number, styles: Styles): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  const plain = (to: number) => paragraphsOf(lines.slice(from, to).flatMap(whole), edge, styles);
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at, styles);
    if (run < 2) {
      at++;
      continue;
    }
    const { start, end } = grown(lines, { start: at, end: at + run }, from, styles);
    blocks.push(...plain(start), ...byGaps(lines.slice(start, end), edge, styles));
    from = end;
    at = end;
  }
  return [...blocks, ...plain(lines.length)];
}

/** Columns of the page may begin and end with lines that have nothing beside them. */
function grown(lines: Lines, { start, end }: { start: number; end: number }, from: number, styles: Styles) {
  const gutter = pageGutter(lines.slice(start, end));
  const belongs = (line: readonly Segment[] = [], neighbour: readonly Segment[] = []) => {
    const [segment] = line;
    const [next] = neighbour;
    if (!gutter || !segment || !next || narrowed([gutter], line).length === 0) return false;
    return isClose(segment, next, styles);
  };
  let first = start;
  while (first > from && belongs(lines[first - 1], lines[first])) first--;
  let last = end;
  while (last < lines.length && belongs(lines[last], lines[last - 1])) last++;
  return { start: first, end: last };
}

const isClose = (one: Segment | undefined, other: Segment | undefined, { pitch }: Styles) =>
  one !== undefined &&
  other !== undefined &&
  Math.abs(one.base - other.base) < FARTHEST * pitch * Math.max(one.size, other.size);

/** A line whose gaps mean nothing. */
const whole = (line: readonly Segment[]) => (line.length === 1 ? line : segmentsOf(line, true).flat());

/** How many lines from a place on stand in the same columns. */
function runFrom(lines: Lines, start: number, styles: Styles): number {
  let gutters: readonly Gutter[] = guttersIn(lines[start] ?? []);
  let parted = 0;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? [];
    if (end > start && !isClose(lines[end - 1]?.[0], line[0], styles)) break;
    const left = narrowed(gutters, line);
    if (left.length === 0 || (line.length === 1 && left.length < gutters.length)) break;
    gutters = left;
    if (line.length > 1) parted = end + 1 - start;
  }
  // Single lines below a table's last row with two cells or more may belong to that row, or to what follows it.
  const after = lines.slice(start + parted, end);
  const first = gutters[0]?.left ?? 0;
  const inFirstColumn = after.findIndex((line) => (line[0]?.left ?? 0) < first);
  return parted < 2 ? 0 : parted + (inFirstColumn < 0 ? after.length : inFirstColumn);
}

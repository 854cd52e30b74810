import { type Block, type Cell, textOf } from '../blocks.ts';
import { continues, paragraphsOf } from './paragraphs.ts';
import { middle, type Segment } from './segments.ts';
import type { Styles } from './styles.ts';
import { tableFrom } from './table.ts';

/** A strip between two columns that no text stands in. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

// In sizes of the letters.
const NARROWEST = 0.8;
const ROW_GAP = 1.3;
// How many of all possible rows must stand apart.
const ENOUGH_APART = 0.4;
// Columns of a page, as opposed to a table's.
const NARROWEST_COLUMN = 0.3;
const FEWEST_LINES = 4;
const SHORTEST_LINE = 20;
const MOSTLY = 0.65;

const isWide = ({ left, right }: Gutter, size: number) => right - left >= NARROWEST * size;

/** The strips that stay free when a line is added below. */
export function narrowed(gutters: readonly Gutter[], line: readonly Segment[]): Gutter[] {
  return gutters.flatMap((gutter) => {
    const inside = line.filter(({ left, right }) => right > gutter.left && left < gutter.right);
    const crossed = inside.some(({ left, right }) => left < gutter.left && right > gutter.right);
    if (crossed) return [];
    const left = Math.max(gutter.left, ...inside.filter((one) => one.left <= gutter.left).map((one) => one.right));
    const right = Math.min(gutter.right, ...inside.filter((one) => one.left > gutter.left).map((one) => one.left));
    const free = { left, right };
    return isWide(free, middle(line.map(({ size }) => size))) ? [free] : [];
  });
}

/** The strips between the segments of a line. */
export const guttersIn = (line: readonly Segment[]): Gutter[] =>
  line.slice(1).map(({ left }, at) => ({ left: line[at]?.right ?? 0, right: left }));

/** All strips that no segment of some lines stands in. */
function guttersOf(lines: readonly (readonly Segment[])[]): Gutter[] {
  const all = lines.flat().toSorted((a, b) => a.left - b.left);
  const gutters: Gutter[] = [];
  let end = all[0]?.right ?? 0;
  for (const { left, right, size } of all) {
    if (isWide({ left: end, right: left }, size)) gutters.push({ left: end, right: left });
    end = Math.max(end, right);
  }
  return gutters;
}

/**
 * Reads lines that gaps part into columns: as columns of the page one after the other, or as the cells of a table.
 * @param lines two or more, from top to bottom, with free strips through all of them
 * @param edge how far to the right the page's lines may reach
 */
export function byGaps(lines: readonly (readonly Segment[])[], edge: number, styles: Styles): Block[] {
  const gutters = guttersOf(lines);
  const edgeOf = (column: number) => (gutters[column] ? (gutters[column].left + gutters[column].right) / 2 : edge);
  const inColumns = columnsOf(lines, gutters).map((own, column) => ({ edge: edgeOf(column), lines: own }));
  if (arePageColumns(inColumns.map((column) => column.lines.flat())))
    return inColumns.flatMap(({ lines: own }) =>
      paragraphsOf(own.flat(), Math.max(...own.flat().map(({ right }) => right)), styles),
    );
  const starts = rowStarts(inColumns[0]?.lines ?? [], lines, edgeOf(0), styles);
  const cells = starts.map((start, at) =>
    inColumns.map(({ lines: own, edge: end }, column): Cell => {
      const blocks = paragraphsOf(own.slice(start, starts[at + 1]).flat(), end, styles);
      return { blocks, text: textOf(blocks), header: false, column, colSpan: 1, rowSpan: 1 };
    }),
  );
  return [tableFrom(cells, inColumns.length)];
}

/** The strip between the two columns of a page, or null where lines stand in no such columns. */
export function pageGutter(lines: readonly (readonly Segment[])[]): Gutter | null {
  const [gutter, ...more] = guttersOf(lines);
  if (!gutter || more.length > 0) return null;
  return arePageColumns(columnsOf(lines, [gutter]).map((column) => column.flat())) ? gutter : null;
}

function columnsOf(lines: readonly (readonly Segment[])[], gutters: readonly Gutter[]): Segment[][][] {
  const columnOf = ({ left }: Segment) => gutters.filter((gutter) => gutter.right <= left + 1).length;
  return Array.from({ length: gutters.length + 1 }, (_, column) =>
    lines.map((line) => line.filter((segment) => columnOf(segment) === column)),
  );
}

/** Columns of a page are filled with text, or their lines do not stand beside each other as a row's do. */
function arePageColumns(columns: readonly (readonly Segment[])[]): boolean {
  if (columns.length !== 2) return false;
  const all = columns.flat();
  const [first = [], second = []] = columns;
  const aligned = first.filter(({ base, size }) => second.some((other) => Math.abs(other.base - base) < 0.1 * size));
  const apart = aligned.length < MOSTLY * Math.min(first.length, second.length);
  const width = Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left));
  return columns.every((column) => {
    const left = Math.min(...column.map((segment) => segment.left));
    const own = Math.max(...column.map(({ right }) => right)) - left;
    const filled = middle(column.map(({ right }) => right - left)) / own;
    const length = middle(column.map(({ text }) => text.length));
    return (
      column.length >= FEWEST_LINES &&
      own > NARROWEST_COLUMN * width &&
      (apart || (filled > MOSTLY && length >= SHORTEST_LINE))
    );
  });
}

/**
 * The lines that rows begin in: where the first column has something new. Where its texts mostly stand apart from what
 * is above them, as in a table with room in its cells, only those begin rows.
 */
function rowStarts(
  first: readonly (readonly Segment[])[],
  lines: readonly (readonly Segment[])[],
  edge: number,
  styles: Styles,
): number[] {
  const isNew = (at: number) => {
    const [segment] = first[at] ?? [];
    const [over] = first[at - 1] ?? [];
    return segment !== undefined && !(over && continues(over, segment, edge, styles));
  };
  const isApart = (at: number) => {
    const [line = [], above = []] = [lines[at], lines[at - 1]];
    const gap = middle(line.map(({ base }) => base)) - middle(above.map(({ base }) => base));
    return gap > ROW_GAP * styles.pitch * middle(line.map(({ size }) => size));
  };
  const begun = lines.flatMap((_, at) => (at > 0 && isNew(at) ? [at] : []));
  const apart = begun.filter(isApart);
  const isRoomy = apart.length >= 2 && apart.length >= ENOUGH_APART * begun.length;
  const isLater = (at: number) => /^\p{Ll}/u.test(first[at]?.[0]?.text ?? '');
  return [0, ...(isRoomy ? apart : begun.filter((at) => isApart(at) || !isLater(at)))];
}

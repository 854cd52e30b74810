import type { Segment } from './segments.ts';

/** How far the texts of a column reach; between two columns is a strip that no text stands in. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Lines from top to bottom, each as its segments from left to right. */
export type Lines = readonly (readonly Segment[])[];

// In sizes of the letters.
const NARROWEST_GAP = 0.4;
const SAME_EDGE = 0.5;

/** The columns that there are when a line is added to those that stand in some. */
export function withLine(columns: readonly Column[], line: readonly Segment[]): readonly Column[] {
  const all = [...columns, ...line].sort((a, b) => a.left - b.left);
  const gap = NARROWEST_GAP * (line[0]?.size ?? 0);
  const found: Column[] = [];
  for (const { left, right } of all) {
    const last = found.at(-1);
    if (last && left - last.right < gap) found[found.length - 1] = { ...last, right: Math.max(last.right, right) };
    else found.push({ left, right });
  }
  return found;
}

/** Which column a segment begins in. */
export const columnAt = (columns: readonly Column[], { left, size }: Segment): number =>
  lastFrom(columns, left + SAME_EDGE * size);

/** Which column a segment ends in. */
export const lastColumnAt = (columns: readonly Column[], { right }: Segment): number => lastFrom(columns, right);

const lastFrom = (columns: readonly Column[], place: number) =>
  Math.max(
    0,
    columns.findLastIndex(({ left }) => left <= place),
  );

/** Whether a segment stands in more than one column. */
export const crosses = (columns: readonly Column[], segment: Segment): boolean =>
  columns.filter(({ left, right }) => segment.left < right && segment.right > left).length > 1;

/** Whether a segment begins where a column does. */
export const beginsColumn = (columns: readonly Column[], { left, size }: Segment): boolean =>
  columns.some((column) => Math.abs(column.left - left) <= SAME_EDGE * size);

/** How many columns the segments of a line begin in. */
export const begunIn = (columns: readonly Column[], line: readonly Segment[]): number =>
  new Set(line.map((segment) => columnAt(columns, segment))).size;

/** What each column has of some lines, line by line. */
export function byColumn(lines: Lines, columns: readonly Column[]): Lines[] {
  const found: Segment[][][] = columns.map(() => lines.map(() => []));
  for (const [at, line] of lines.entries())
    for (const segment of line) found[columnAt(columns, segment)]?.[at]?.push(segment);
  return found;
}

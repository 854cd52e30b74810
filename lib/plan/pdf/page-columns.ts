import { crosses, type Lines } from './columns.ts';
import { isClose } from './distance.ts';
import { middle, type Segment } from './segments.ts';
import type { Stretch } from './stretches.ts';
import type { Styles } from './styles.ts';

const NARROWEST = 0.3;
const FEWEST_LINES = 4;
const SHORTEST_LINE = 20;
const MOSTLY = 0.65;

/**
 * Whether two columns are the page's and no table's: they are filled with text, or their lines do not stand beside
 * each other as a row's do.
 * @param columns the lines of each
 */
export function arePageColumns(columns: readonly (readonly Segment[])[]): boolean {
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
      own > NARROWEST * width &&
      (apart || (filled > MOSTLY && length >= SHORTEST_LINE))
    );
  });
}

/**
 * The columns of a page may begin and end with lines that have nothing beside them.
 * @param from the first line that may be of them
 */
export function grown(lines: Lines, { start, end, columns }: Stretch, from: number, styles: Styles): Stretch {
  const belongs = (line: readonly Segment[] = [], neighbour: readonly Segment[] = []) =>
    !line.some((segment) => crosses(columns, segment)) && isClose(neighbour, line, line.length > 1, styles);
  let first = start;
  while (first > from && belongs(lines[first - 1], lines[first])) first--;
  let last = end;
  while (last < lines.length && belongs(lines[last], lines[last - 1])) last++;
  return { start: first, end: last, columns };
}

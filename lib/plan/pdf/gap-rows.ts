import type { Lines } from './columns.ts';
import { continues } from './paragraphs.ts';
import { middle, type Segment } from './segments.ts';
import type { Styles } from './styles.ts';

// In usual distances.
const ROW_GAP = 1.15;
// How many of all possible rows must stand apart.
const ENOUGH_APART = 0.4;
const LONGEST_LABEL = 20;

/**
 * The lines that rows begin in: where the first column has something new. Where its texts mostly stand apart from what
 * is above them, as in a table with room in its cells, only those begin rows.
 * @param lines the table's lines
 * @param inColumns what of each line stands in each column
 * @param edges how far to the right each column's lines may reach
 */
export function rowStarts(
  lines: Lines,
  inColumns: readonly Lines[],
  edges: readonly number[],
  styles: Styles,
): number[] {
  const [first = []] = inColumns;
  const isNew = (at: number) => {
    const [segment] = first[at] ?? [];
    const [over] = first[at - 1] ?? [];
    if (!segment || !over || begins(at)) return segment !== undefined;
    return !continues(over, segment, edges[0] ?? 0, styles) && !isWithinSentence(at);
  };
  const isWithinSentence = (at: number) =>
    inColumns.some((own, column) => {
      const [segment, over] = [own[at]?.[0], own[at - 1]?.[0]];
      return segment && over && /^\p{Ll}/u.test(segment.text) && continues(over, segment, edges[column] ?? 0, styles);
    });
  // Within a row, columns only end.
  const begins = (at: number) => inColumns.some((own) => own[at]?.length && !own[at - 1]?.length);
  const isApart = (at: number) => {
    const [line = [], above = []] = [lines[at], lines[at - 1]];
    const gap = middle(line.map(({ base }) => base)) - middle(above.map(({ base }) => base));
    return gap > ROW_GAP * styles.pitch * middle(line.map(({ size }) => size));
  };
  const isLater = (at: number) => /^\p{Ll}/u.test(first[at]?.[0]?.text ?? '') && !begins(at);
  if (!areLabels(first))
    return [0, ...lines.flatMap((line, at) => (at > 0 && isBold(line) !== isBold(lines[at - 1] ?? []) ? [at] : []))];
  const rows = lines.flatMap((_, at) => (at > 0 && isNew(at) ? [at] : []));
  // What stands together, with room over and under it, is one row, wherever in it the first column has its text.
  const bands = lines.flatMap((_, at) => (at > 0 && isApart(at) ? [at] : []));
  const filled = bands.filter((band, at) => first.slice(band, bands[at + 1]).some((own) => own.length > 0));
  const isRoomy = filled.length >= 2 && filled.length >= ENOUGH_APART * rows.length;
  const starts = isRoomy ? filled : rows.filter((at) => isApart(at) || !isLater(at));
  const headings = endOfHeadings(lines, inColumns);
  return [...new Set([0, ...headings, ...starts])].sort((a, b) => a - b);
}

/** Where headings in bold over three columns or more end, if the table begins with such. */
function endOfHeadings(lines: Lines, inColumns: readonly Lines[]): number[] {
  const end = lines.findIndex((line) => !isBold(line));
  const isOverAll = inColumns.every((own) => own.slice(0, end).flat().length > 0);
  return end > 0 && inColumns.length > 2 && isOverAll ? [end] : [];
}

const isBold = (line: readonly Segment[]) => line.every(({ bold }) => bold);

/** Whether the first column says what its rows are about, and holds no goals itself. */
const areLabels = (first: Lines) => middle(first.flat().map(({ text }) => text.length)) <= LONGEST_LABEL;

import type { Lines } from './columns.ts';
import { continues } from './paragraphs.ts';
import { middle, type Segment } from './segments.ts';
import type { Styles } from './styles.ts';

// In usual distances.
const ROW_GAP = 1.15;
// How many of all possible rows must stand apart.
const ENOUGH_APART = 0.4;
// In letters.
const LONGEST_LABEL = 20;

/**
 * The lines that a table's rows begin in: where the first column has something new, or, where rows mostly stand apart
 * from each other, as in a table with room in its cells, only where they do.
 * @param inColumns what each column has of the table's lines
 * @param lines all of each line
 * @param edges how far to the right each column's lines may reach
 */
export function rowStarts(
  inColumns: readonly Lines[],
  lines: Lines,
  edges: readonly number[],
  styles: Styles,
): number[] {
  const [first = []] = inColumns;
  const after = [...lines.keys()].slice(1);
  if (!areLabels(first)) return [0, ...after.filter((at) => isBold(lines[at]) !== isBold(lines[at - 1]))];
  const goesOn = (own: Lines, column: number, at: number) => {
    const [above, segment] = [own[at - 1]?.[0], own[at]?.[0]];
    return above !== undefined && segment !== undefined && continues(above, segment, edges[column] ?? 0, styles);
  };
  const isSmall = (own: Lines, at: number) => /^\p{Ll}/u.test(own[at]?.[0]?.text ?? '');
  // Within a row, columns only end.
  const begins = (at: number) => inColumns.some((own) => own[at]?.length && !own[at - 1]?.length);
  const isNew = (at: number) => {
    if (!first[at]?.length || begins(at)) return (first[at]?.length ?? 0) > 0;
    const isWithinSentence = inColumns.some((own, column) => isSmall(own, at) && goesOn(own, column, at));
    return !goesOn(first, 0, at) && !isWithinSentence;
  };
  const isApart = (at: number) => isFar(lines[at - 1] ?? [], lines[at] ?? [], styles);

  const begun = after.filter(isNew);
  // What stands together, with room over and under it, is one row, wherever in it the first column has its text.
  const apart = after.filter(isApart);
  const filled = apart.filter((start, at) => first.slice(start, apart[at + 1]).some((own) => own.length > 0));
  const isRoomy = filled.length >= 2 && filled.length >= ENOUGH_APART * begun.length;
  const starts = isRoomy ? filled : begun.filter((at) => isApart(at) || begins(at) || !isSmall(first, at));
  return [...new Set([0, ...endOfHeadings(lines, inColumns), ...starts])].sort((a, b) => a - b);
}

/** Whether the first column says what its rows are about; else it holds texts of its own, like the others. */
const areLabels = (first: Lines) => middle(first.flat().map(({ text }) => text.length)) <= LONGEST_LABEL;

const isFar = (above: readonly Segment[], line: readonly Segment[], { pitch }: Styles) =>
  middle(line.map(({ base }) => base)) - middle(above.map(({ base }) => base)) >
  ROW_GAP * pitch * middle(line.map(({ size }) => size));

/** Where headings over three columns or more end, if the table begins with such; the row below may lack its label. */
function endOfHeadings(lines: Lines, inColumns: readonly Lines[]): number[] {
  const end = lines.findIndex((line) => !isBold(line));
  const isOverAll = inColumns.every((own) => own.slice(0, end).flat().length > 0);
  return end > 0 && inColumns.length > 2 && isOverAll ? [end] : [];
}

const isBold = (line: readonly Segment[] = []) => line.every(({ bold }) => bold);

import type { Lines } from './columns.ts';
import { continues } from './paragraphs.ts';
import { middle } from './segments.ts';
import type { Styles } from './styles.ts';

// In usual distances.
const ROW_GAP = 1.15;
// How many of all possible rows must stand apart.
const ENOUGH_APART = 0.4;

/**
 * The lines that rows begin in: where the first column has something new. Where its texts mostly stand apart from what
 * is above them, as in a table with room in its cells, only those begin rows.
 * @param lines the table's lines
 * @param inColumns what of each line stands in each column
 * @param edge how far to the right the first column reaches
 */
export function rowStarts(lines: Lines, inColumns: readonly Lines[], edge: number, styles: Styles): number[] {
  const [first = []] = inColumns;
  const isNew = (at: number) => {
    const [segment] = first[at] ?? [];
    const [over] = first[at - 1] ?? [];
    return segment !== undefined && !(over && continues(over, segment, edge, styles) && !begins(at));
  };
  // Within a row, columns only end.
  const begins = (at: number) => inColumns.some((own) => own[at]?.length && !own[at - 1]?.length);
  const isApart = (at: number) => {
    const [line = [], above = []] = [lines[at], lines[at - 1]];
    const gap = middle(line.map(({ base }) => base)) - middle(above.map(({ base }) => base));
    return gap > ROW_GAP * styles.pitch * middle(line.map(({ size }) => size));
  };
  const isLater = (at: number) => /^\p{Ll}/u.test(first[at]?.[0]?.text ?? '') && !begins(at);
  const begun = lines.flatMap((_, at) => (at > 0 && isNew(at) ? [at] : []));
  const apart = begun.filter(isApart);
  const isRoomy = apart.length >= 2 && apart.length >= ENOUGH_APART * begun.length;
  return [0, ...(isRoomy ? apart : begun.filter((at) => isApart(at) || !isLater(at)))];
}

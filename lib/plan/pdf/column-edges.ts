import type { Column, Lines } from './columns.ts';
import { isNear } from './distance.ts';
import { wouldFit } from './paragraphs.ts';
import type { Styles } from './styles.ts';

// How many lines must go on in small letters before they tell where a column ends.
const FEWEST = 2;

/**
 * How far to the right the lines of each column may reach: as far as they do where each that goes on in the next line is
 * full, else up to the next column.
 * @param inColumns what each column has of the table's lines
 * @param edge where the last column ends at most
 */
export const columnEdges = (
  inColumns: readonly Lines[],
  columns: readonly Column[],
  edge: number,
  styles: Styles,
): number[] =>
  columns.map(({ right }, column) => {
    if (isFilled(inColumns[column] ?? [], right, styles)) return right;
    const next = columns[column + 1];
    return next ? Math.max(right, next.left - styles.bodySize) : edge;
  });

function isFilled(lines: Lines, right: number, styles: Styles): boolean {
  const pairs = lines.flatMap(([segment], at) => {
    const [above] = lines[at - 1] ?? [];
    const areInside = above && segment && Math.max(above.right, segment.right) <= right;
    const goesOn = areInside && /^\p{Ll}/u.test(segment.text) && isNear(above, segment, styles);
    return goesOn ? [{ above, segment }] : [];
  });
  return pairs.length >= FEWEST && pairs.every(({ above, segment }) => !wouldFit(above, segment, right));
}

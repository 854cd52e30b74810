import { beginsColumn, begun, type Column, columnAt, columnsOf, crosses, type Lines, withLine } from './columns.ts';
import type { Segment } from './segments.ts';
import type { Styles } from './styles.ts';

/** Lines that stand in the same columns: from one, up to another that is no more of them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

// How far apart lines may be, in usual distances: any two, and two rows of cells.
const FARTHEST = 2.5;
const FARTHEST_ROW = 6;
// What the way to part a page is worth, where each gap between two columns counts one.
const COST = 2;
const HANGING = 0.05;
const ACROSS = 0.5;
// In sizes of the letters, since columns end where their longest line does.
const CENTRED = 4;

/**
 * Finds which lines stand in columns together: of all ways to part a page, the one in which most gaps in lines are gaps
 * between columns.
 * @param lines from top to bottom
 */
export function stretchesOf(lines: Lines, styles: Styles): Stretch[] {
  const best: { value: number; stretch: Stretch | null }[] = [{ value: 0, stretch: null }];
  for (let start = 0; start < lines.length; start++) {
    const { value } = best[start] ?? { value: 0 };
    offer(start + 1, value, null);
    for (const found of stretchesFrom(lines, start, styles))
      offer(found.stretch.end, value + found.value, found.stretch);
  }
  const stretches: Stretch[] = [];
  for (let at = lines.length; at > 0; ) {
    const stretch = best[at]?.stretch;
    if (stretch) stretches.unshift(stretch);
    at = stretch ? stretch.start : at - 1;
  }
  return stretches;

  function offer(at: number, value: number, stretch: Stretch | null) {
    const known = best[at];
    if (!known || value > known.value) best[at] = { value, stretch };
  }
}

function* stretchesFrom(lines: Lines, start: number, styles: Styles): Generator<{ stretch: Stretch; value: number }> {
  const first = lines[start] ?? [];
  if (first.length < 2) return;
  let columns = columnsOf([first]);
  let value = worth(columns, first) - COST;
  let parted = 1;
  const inside = [first];
  for (let at = start + 1; at < lines.length; at++) {
    const [line = [], before = []] = [lines[at], lines[at - 1]];
    if (!isClose(before, line, line.length > 1 || line.some((segment) => columnAt(columns, segment) > 0), styles))
      return;
    const wider = withLine(columns, line);
    if (line.every((segment) => !crosses(columns, segment)) && wider.length >= columns.length) {
      columns = wider;
      value += worth(columns, line);
      inside.push(line);
    } else {
      const worthInside = [...inside, line].reduce((sum, each) => sum + worth(wider, each), -COST);
      const worthAcross = value + begun(columns, line) - 1 - (line.length === 1 ? ACROSS : 0);
      if (isAcross(columns, line) && worthAcross >= worthInside) value = worthAcross;
      else {
        columns = wider;
        value = worthInside;
        inside.push(line);
      }
    }
    if (columns.length < 2) return;
    if (line.length > 1) parted++;
    if (parted > 1) yield { stretch: { start, end: at + 1, columns }, value };
  }
}

/** A line may run across columns where its first text begins with one, or where it stands alone in the middle. */
function isAcross(columns: readonly Column[], line: readonly Segment[]): boolean {
  const [first] = line;
  if (!first) return false;
  const [start = 0, end = 0] = [columns[0]?.left, columns.at(-1)?.right];
  const aside = Math.abs(first.left - start - (end - first.right));
  return beginsColumn(columns, first) || (line.length === 1 && aside < CENTRED * first.size && first.left > start);
}

/** A line counts for each gap of its that parts columns; one below a cell counts a little. */
function worth(columns: readonly Column[], line: readonly Segment[]): number {
  const [segment] = line;
  if (!segment || line.length > 1) return begun(columns, line) - 1;
  return columnAt(columns, segment) > 0 || /^\p{Ll}/u.test(segment.text) ? HANGING : 0;
}

/** Whether two lines are near enough to belong together; the cells of two rows may be further apart. */
export function isClose(
  before: readonly Segment[],
  line: readonly Segment[],
  areRows: boolean,
  { pitch }: Styles,
): boolean {
  const [one, other] = [before[0], line[0]];
  if (!one || !other) return false;
  return Math.abs(one.base - other.base) < (areRows ? FARTHEST_ROW : FARTHEST) * pitch * Math.max(one.size, other.size);
}

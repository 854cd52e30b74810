import { beginsColumn, begunIn, type Column, columnAt, crosses, type Lines, withLine } from './columns.ts';
import { isClose } from './distance.ts';
import type { Segment } from './segments.ts';
import type { Styles } from './styles.ts';

/** Lines that stand in the same columns: from one, up to another that is no more of them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

// No page of a plan has more lines; a hostile one may.
const MOST_LINES = 150;
// What a way to part a page is worth, where each gap between two columns counts one.
const COST = 2;
const HANGING = 0.05;
const ACROSS = 0.5;
// In sizes of the letters; columns end where their longest line does, so the middle is not exact.
const CENTRED = 4;

/**
 * Finds which lines stand in columns together: of all ways to part a page, the one in which most gaps in lines are gaps
 * between columns.
 * @param lines from top to bottom
 */
export function stretchesOf(lines: Lines, styles: Styles): Stretch[] {
  const best: { value: number; stretch: Stretch | null }[] = [{ value: 0, stretch: null }];
  const offer = (at: number, value: number, stretch: Stretch | null) => {
    if (value > (best[at]?.value ?? -1)) best[at] = { value, stretch };
  };
  for (const start of lines.keys()) {
    const value = best[start]?.value ?? 0;
    offer(start + 1, value, null);
    for (const found of from(lines, start, styles)) offer(found.stretch.end, value + found.value, found.stretch);
  }
  const stretches: Stretch[] = [];
  for (let at = lines.length; at > 0; ) {
    const stretch = best[at]?.stretch;
    if (stretch) stretches.unshift(stretch);
    at = stretch ? stretch.start : at - 1;
  }
  return stretches;
}

/** All stretches that begin with a line, the longest last, and what each is worth. */
function* from(lines: Lines, start: number, styles: Styles): Generator<{ stretch: Stretch; value: number }> {
  const first = lines[start] ?? [];
  if (first.length < 2) return;
  let columns = withLine([], first);
  let value = worth(columns, first) - COST;
  let inside = [first];
  let parted = 1;
  for (let at = start + 1; at < Math.min(lines.length, start + MOST_LINES); at++) {
    const [line = [], above = []] = [lines[at], lines[at - 1]];
    const isRow = line.length > 1 || line.some((segment) => columnAt(columns, segment) > 0);
    if (!isClose(above, line, isRow, styles)) return;
    const wider = withLine(columns, line);
    const fits = wider.length >= columns.length && !line.some((segment) => crosses(columns, segment));
    const across = value + begunIn(columns, line) - 1 - (line.length > 1 ? 0 : ACROSS);
    const within = fits
      ? value + worth(wider, line)
      : [...inside, line].reduce((sum, each) => sum + worth(wider, each), -COST);
    if (!fits && isAcross(columns, line) && across >= within) value = across;
    else {
      inside = [...inside, line];
      columns = wider;
      value = within;
    }
    if (columns.length < 2) return;
    if (line.length > 1) parted++;
    if (parted > 1) yield { stretch: { start, end: at + 1, columns }, value };
  }
}

/** A line may run across columns where its first text begins with one, or where it stands alone in the middle. */
function isAcross(columns: readonly Column[], [first, ...others]: readonly Segment[]): boolean {
  if (!first) return false;
  const [start = 0, end = 0] = [columns[0]?.left, columns.at(-1)?.right];
  const aside = Math.abs(first.left - start - (end - first.right));
  return beginsColumn(columns, first) || (others.length === 0 && first.left > start && aside < CENTRED * first.size);
}

/** A line counts for each of its gaps that parts columns; one that goes on with a cell counts a little. */
function worth(columns: readonly Column[], line: readonly Segment[]): number {
  const [segment] = line;
  if (!segment || line.length > 1) return begunIn(columns, line) - 1;
  return columnAt(columns, segment) > 0 || /^\p{Ll}/u.test(segment.text) ? HANGING : 0;
}

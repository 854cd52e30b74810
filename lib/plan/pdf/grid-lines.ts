import type { PdfRule } from './page.ts';

/** The drawn borders of one table. */
export interface GridLines {
  /** Where its columns and rows are parted, ends included, from left to right and from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a border is drawn at `xs[at]` beside this height, or at `ys[at]` over this place. */
  upright(at: number, y: number): boolean;
  level(at: number, x: number): boolean;
}

// Borders that are this near each other, in points, touch or are one.
const NEAR = 3;
const SHORTEST = 4;
// A drawing, not a table.
const MOST_CELLS = 4000;

const isUpright = (rule: PdfRule) => rule.bottom - rule.top > rule.right - rule.left;
const touch = (a: PdfRule, b: PdfRule) =>
  a.left <= b.right + NEAR && b.left <= a.right + NEAR && a.top <= b.bottom + NEAR && b.top <= a.bottom + NEAR;

/**
 * The tables that are drawn on a page, from top to bottom: borders that hang together and part it into cells.
 * @param rules the lines drawn on the page, in any order
 */
export function gridsOf(rules: readonly PdfRule[]): GridLines[] {
  return groups(rules.filter((rule) => Math.max(rule.right - rule.left, rule.bottom - rule.top) >= SHORTEST))
    .map(gridOf)
    .filter(({ xs, ys }) => xs.length > 1 && ys.length > 1 && xs.length * ys.length <= MOST_CELLS)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

/** Rules that touch each other, also by way of others. */
function groups(rules: readonly PdfRule[]): PdfRule[][] {
  const left = new Set(rules.toSorted((a, b) => a.top - b.top || a.left - b.left));
  const all: PdfRule[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (touch(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    all.push(group);
  }
  return all;
}

function gridOf(rules: readonly PdfRule[]): GridLines {
  const upright = rules.filter(isUpright);
  const level = rules.filter((rule) => !isUpright(rule));
  // A table may lack its outer borders: its other lines end there.
  const xs = places([...upright.map(middleX), ...level.flatMap(({ left, right }) => [left, right])]);
  const ys = places([...level.map(middleY), ...upright.flatMap(({ top, bottom }) => [top, bottom])]);
  return {
    xs,
    ys,
    upright: (at, y) =>
      upright.some((rule) => Math.abs(middleX(rule) - (xs[at] ?? 0)) <= NEAR && rule.top <= y && y <= rule.bottom),
    level: (at, x) =>
      level.some((rule) => Math.abs(middleY(rule) - (ys[at] ?? 0)) <= NEAR && rule.left <= x && x <= rule.right),
  };
}

const middleX = ({ left, right }: PdfRule) => (left + right) / 2;
const middleY = ({ top, bottom }: PdfRule) => (top + bottom) / 2;

/** Places that lie within a hair of each other are one. */
function places(all: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of all.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || place - last > NEAR) found.push(place);
  }
  return found;
}

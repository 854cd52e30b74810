import { bulletOf } from '../bullets.ts';
import type { PdfText } from './page.ts';

// In sizes of the letters.
const WIDE_GAP = 0.9;
const NARROW_GAP = 0.35;
/** How far a list mark may stand before its text, in sizes of the letters. */
export const BULLET_GAP = 5;
// In points.
const SAME_EDGE = 1;
const FEWEST_SHARING = 3;

/** Whether a text is nothing but the mark of a list item. */
export const isMark = (text: string): boolean => bulletOf(`${text.trim()} X`).rest === 'X';

/**
 * Whether a text goes on with what stands before it in its line.
 * @param before what it may go on with, its last text last
 * @param next the text after it
 * @param edges where columns are known to begin
 */
export function goesOn(
  before: readonly PdfText[],
  text: PdfText,
  next: PdfText | undefined,
  edges: readonly number[],
): boolean {
  const last = before.at(-1);
  if (!last || hangsOut(last, text, next)) return false;
  const gap = gapOf(last, text);
  if (isMark(last.text)) return gap < (before.length === 1 ? BULLET_GAP : WIDE_GAP);
  // A gap little wider than between words parts columns where one of them begins.
  const isEdge = gap > NARROW_GAP && edges.some((edge) => Math.abs(text.left - edge) <= SAME_EDGE);
  return gap < WIDE_GAP && !isEdge;
}

/** A list mark may hang out of its cell, next to the text of the cell before. */
function hangsOut(last: PdfText, mark: PdfText, text: PdfText | undefined): boolean {
  if (!text || !isMark(mark.text) || isMark(last.text)) return false;
  const gap = gapOf(mark, text);
  return gap > gapOf(last, mark) && gap > NARROW_GAP && gap < BULLET_GAP;
}

const gapOf = (before: PdfText, text: PdfText) => (text.left - before.right) / Math.max(before.size, text.size);

/**
 * Where columns begin: several texts do so below each other, one of them at least after a wide gap.
 * @param lines each parted at its wide gaps
 */
export function sharedEdges(lines: readonly (readonly PdfText[])[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines.flat()) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const near = (at: number) => [at - 1, at, at + 1].reduce((sum, place) => sum + (counts.get(place) ?? 0), 0);
  const afterGap = new Set(lines.flatMap((line) => line.slice(1).map(({ left }) => Math.round(left))));
  return [...afterGap].filter((edge) => near(edge) >= FEWEST_SHARING);
}

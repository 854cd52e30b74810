import type { PageText } from './page-text.ts';
import { firstIndex } from './sorted.ts';
import type { Stretch } from './text-writer.ts';

/** Part of a page's text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The range of a page that holds part of its text.
 * @param page read from the page as it is now
 * @param span part of its text, not empty
 * @throws Error where the page has no such text
 */
export function rangeOf(page: PageText, { start, end }: Span): Range {
  const first = stretchAt(page, start);
  const last = stretchAt(page, end - 1);
  if (!first || !last) throw new Error('The page has no text there.');
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, rawOffset(first, start));
  range.setEnd(last.node, rawOffset(last, end));
  return range;
}

/**
 * The part of a page's text that lies in a range, without the blanks at its ends.
 * @param page read from the page as it is now
 * @param range any range; what of it lies outside the page's text is left out
 * @returns null where none of the text lies in it
 */
export function spanIn(page: PageText, range: Range): Span | null {
  const { stretches, flat } = page;
  if (stretches[0]?.node.getRootNode() !== range.startContainer.getRootNode()) return null;
  // Which side of the range a point in the character at an offset lies on: -1 before it, 0 in it, 1 after it.
  const side = (offset: number, point: number) => {
    const stretch = stretchAt(page, offset);
    return stretch ? range.comparePoint(stretch.node, rawOffset(stretch, point)) : 0;
  };
  const start = firstIndex(flat.length, (offset) => side(offset, offset) >= 0);
  const end = firstIndex(flat.length, (offset) => side(offset, offset + 1) > 0);
  return trimmed(flat, { start, end });
}

/** The same part without the blanks at its ends; null if nothing is left. */
export function trimmed(flat: string, { start, end }: Span): Span | null {
  const text = flat.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = from + text.trim().length;
  return from < to ? { start: from, end: to } : null;
}

/** The stretch that holds the character at an offset; for a blank between two stretches the one before it. */
const stretchAt = ({ stretches }: PageText, offset: number): Stretch | undefined =>
  stretches[firstIndex(stretches.length, (index) => (stretches[index]?.start ?? 0) > offset) - 1];

/** Where an offset lies in a stretch's node; its end for all that is not before it. */
const rawOffset = ({ start, length, from, rawLength }: Stretch, offset: number) =>
  offset - start < length ? from + offset - start : from + rawLength;

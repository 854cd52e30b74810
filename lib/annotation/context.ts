import type { PageText } from './page-text.ts';
import type { Span } from './range.ts';

/**
 * What stands on either side of part of a page's text.
 * @param length how much of it on each side, at most
 */
export function contextAround(
  { text }: PageText,
  { start, end }: Span,
  length: number,
): { prefix: string; suffix: string } {
  return { prefix: text.slice(Math.max(0, start - length), start), suffix: text.slice(end, end + length) };
}

import { LONGEST_CONTEXT } from './lengths.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './range.ts';
import type { Selector } from './selector.ts';

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

/** The whole lines that stood before a passage and after it; one that is cut is left out, and so is the passage's own. */
export function linesBeside({ prefix, suffix }: Selector['quote']): { before: string[]; after: string[] } {
  return {
    before: prefix.split('\n').slice(prefix.length < LONGEST_CONTEXT ? 0 : 1, -1),
    after: suffix.split('\n').slice(1, suffix.length < LONGEST_CONTEXT ? undefined : -1),
  };
}

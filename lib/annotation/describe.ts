import { capped } from '../plan/text.ts';
import { contextAround } from './context.ts';
import { exactPlaces } from './exact-places.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE } from './lengths.ts';
import { placeAt } from './line-at.ts';
import type { PageText } from './page-text.ts';
import { type Span, trimmed } from './range.ts';
import type { Selector } from './selector.ts';

/**
 * What a passage can be found again by.
 * @param page the text it lies in
 * @param span the passage; of one that is longer than a quote may be, the beginning counts
 * @returns null for a passage without words
 */
export function describe(page: PageText, span: Span): Selector | null {
  const passage = trimmed(page.flat, span);
  if (!passage) return null;
  const { start } = passage;
  const exact = capped(page.text.slice(start, passage.end), LONGEST_QUOTE);
  const end = start + exact.length;
  const quote = { exact, ...contextAround(page, { start, end }, LONGEST_CONTEXT) };
  const places = exactPlaces(page, quote);
  return {
    quote,
    position: { start, end, nth: Math.max(0, places.indexOf(start)), of: places.length },
    structure: placeAt(page, start),
  };
}

import { contextAround } from './context.ts';
import { LONGEST_CONTEXT } from './lengths.ts';
import { placeAt } from './line-at.ts';
import { flatOf, type PageText } from './page-text.ts';
import type { Selector } from './selector.ts';

/**
 * Where a passage stands with the very same surroundings as before, so that nothing need be weighed.
 * @param selector of the passage
 * @param page the text of the page as it is now
 * @param places where its words stand now
 * @returns null where it does not, or where that can be said of several places
 */
export function untouchedPlace(selector: Selector, page: PageText, places: readonly number[]): number | null {
  const { nth, of } = selector.position;
  const expected = places[nth];
  if (places.length === of && expected !== undefined && isUntouched(selector, page, expected)) return expected;
  const [one, ...more] = places.filter((start) => isUntouched(selector, page, start));
  return one !== undefined && more.length === 0 ? one : null;
}

function isUntouched({ quote, structure }: Selector, page: PageText, start: number): boolean {
  const span = { start, end: start + quote.exact.length };
  const { prefix, suffix } = contextAround(page, span, LONGEST_CONTEXT);
  if (flatOf(prefix) !== flatOf(quote.prefix) || flatOf(suffix) !== flatOf(quote.suffix)) return false;
  const { row, column, heading } = placeAt(page, start);
  return row === structure.row && column === structure.column && heading === structure.heading;
}

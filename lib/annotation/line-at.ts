import type { PageText } from './page-text.ts';
import type { Place } from './selector.ts';
import { firstIndex } from './sorted.ts';

/**
 * The index of the line that holds an offset of a page's text.
 * @param page its text, not empty
 * @param offset any offset
 */
export const lineIndexAt = ({ lines }: PageText, offset: number): number =>
  Math.max(0, firstIndex(lines.length, (index) => (lines[index]?.start ?? 0) > offset) - 1);

/** What the text at an offset stands under. */
export const placeAt = (page: PageText, offset: number): Place =>
  page.lines[lineIndexAt(page, offset)]?.place ?? { heading: '', row: '', column: '' };

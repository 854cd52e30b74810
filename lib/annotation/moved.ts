import { linesBeside } from './context.ts';
import { placeAt } from './line-at.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './range.ts';
import type { Place, Selector } from './selector.ts';
import { sameLabel } from './surroundings.ts';

// How many lines on each side tell whether it has changed sides with them.
const CLOSE = 2;

/**
 * Whether a passage stands in another place than before as a teacher sees it: what it stood under is still in the plan,
 * but no longer over it; or, outside a table, it has changed sides with the lines beside it.
 * @param selector of the passage
 * @param page the text of the page as it is now
 * @param span where the passage is now
 */
export function hasMoved({ quote, structure }: Selector, page: PageText, span: Span): boolean {
  const now = placeAt(page, span.start);
  if (hasLeft(structure, now, page)) return true;
  return now.row === '' && structure.row === '' && hasTurned(quote, page, span);
}

function hasLeft(then: Place, now: Place, { flat }: PageText): boolean {
  const labels = [now.row, now.column, now.heading];
  // A table that was made a list has its rows' labels for headings, below the heading of old.
  const isList = [then.row, then.column].some((label) => label !== '' && sameLabel(label, now.heading) > 0);
  return [then.row, then.column, isList ? '' : then.heading]
    .filter((label) => label !== '')
    .some((label) => labels.every((other) => sameLabel(label, other) === 0) && flat.includes(label));
}

/** Whether of the lines closest to it at least as many stand on the other side of it now as stand where they stood. */
function hasTurned(quote: Selector['quote'], { flat }: PageText, { start, end }: Span): boolean {
  const { before, after } = linesBeside(quote);
  const [above, below] = [flat.slice(0, start), flat.slice(end)];
  const turned = [
    ...before.slice(-CLOSE).map((line) => (above.includes(line) ? -1 : below.includes(line) ? 1 : 0)),
    ...after.slice(0, CLOSE).map((line) => (below.includes(line) ? -1 : above.includes(line) ? 1 : 0)),
  ];
  return turned.includes(1) && turned.reduce((sum: number, one) => sum + one, 0) >= 0;
}

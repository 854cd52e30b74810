import { wordsOf } from '../plan/text.ts';
import { contextAround } from './context.ts';
import { exactPlaces } from './exact-places.ts';
import { likeness } from './likeness.ts';
import { placeAt } from './line-at.ts';
import { hasMoved } from './moved.ts';
import { flatOf, type PageText } from './page-text.ts';
import type { Span } from './range.ts';
import { LONGEST_CONTEXT, type Selector } from './selector.ts';
import { similarPlaces } from './similar-places.ts';
import { agreement } from './surroundings.ts';
import { wordIndexOf } from './word-index.ts';

/** Where a passage stands now. */
export interface Found extends Span {
  /** It stands under something else than before, or on the other side of what it stood beside. */
  readonly moved: boolean;
  /** The words are the same. */
  readonly exact: boolean;
}

// How far away a passage with all its surroundings is looked for before the whole page is.
const NEARBY = 4000;
const E = process.env;
const n = (k: string, d: number) => Number(E[k] ?? d);
const T = {
  unique: n('T_UNIQUE', 0),
  all: n('T_ALL', 0.35),
  some: n('T_SOME', 0.7),
  q: n('T_Q', 0.5),
  total: n('T_TOTAL', 0.65),
  short: n('T_SHORT', 0.7),
};

/**
 * Finds a passage again in a page that may have been edited since.
 * @param selector what `describe` said of it
 * @param page the text of the page as it is now
 * @returns null where it is gone, or where it cannot be told from others like it
 */
export function find(selector: Selector, page: PageText): Found | null {
  const untouched = withSurroundings(selector, page);
  if (untouched !== null) return { ...spanFrom(selector, untouched), moved: false, exact: true };
  const { of } = selector.position;
  const exact = exactPlaces(page, selector.quote).map((start) => judged(selector, page, spanFrom(selector, start), 1));
  const best = bestOf(exact, selector);
  const unique = exact.length === 1 && of <= 1;
  if (best && (unique ? best.around >= T.unique : best.around >= (exact.length >= of ? T.all : T.some))) {
    return { ...best.span, moved: hasMoved(selector, page, best.span), exact: true };
  }
  const { weightOf } = wordIndexOf(page);
  const similar = similarPlaces(selector, page)
    .map((span) =>
      judged(selector, page, span, likeness(selector.quote.exact, page.flat.slice(span.start, span.end), weightOf)),
    )
    .filter(
      ({ like, span, around }) => like >= T.q && around >= around_(selector) && !isNeighbour(selector, page, span),
    );
  const likest = bestOf(similar, selector);
  if (!likest || (likest.like + likest.around) / 2 < T.total) return null;
  return { ...likest.span, moved: hasMoved(selector, page, likest.span), exact: false };
}

const around_ = ({ quote }: Selector) => T.short / Math.max(1, wordsOf(quote.exact).length);

/** Whether some text is a line that stood beside the passage, not the passage itself. */
function isNeighbour({ quote }: Selector, page: PageText, { start, end }: Span): boolean {
  const beside = [...quote.prefix.split('\n').slice(1, -1), ...quote.suffix.split('\n').slice(1, -1)];
  return beside.includes(page.text.slice(start, end));
}

interface Judged {
  readonly span: Span;
  readonly like: number;
  readonly around: number;
}

const judged = (selector: Selector, page: PageText, span: Span, like: number): Judged => ({
  span,
  like,
  around: agreement(selector, page, span),
});

const spanFrom = ({ quote }: Selector, start: number): Span => ({ start, end: start + quote.exact.length });

function bestOf(all: readonly Judged[], { position }: Selector): Judged | undefined {
  const worth = ({ like, around }: Judged) => like + around;
  const away = ({ span }: Judged) => Math.abs(span.start - position.start);
  return all.toSorted((a, b) => worth(b) - worth(a) || away(a) - away(b))[0];
}

/** Where the passage stands near its old place with the very same surroundings, so that nothing else need be looked at. */
function withSurroundings({ quote, position, structure }: Selector, page: PageText): number | null {
  const words = flatOf(quote.exact);
  const isIt = (start: number) => {
    const { prefix, suffix } = contextAround(page, { start, end: start + words.length }, LONGEST_CONTEXT);
    const place = placeAt(page, start);
    return (
      flatOf(prefix) === flatOf(quote.prefix) &&
      flatOf(suffix) === flatOf(quote.suffix) &&
      place.row === structure.row &&
      place.column === structure.column &&
      place.heading === structure.heading
    );
  };
  if (page.flat.startsWith(words, position.start) && isIt(position.start)) return position.start;
  if (position.of > 1) return null;
  const from = Math.max(0, position.start - NEARBY);
  const at = page.flat.slice(from, position.end + NEARBY).indexOf(words);
  return at >= 0 && isIt(from + at) ? from + at : null;
}

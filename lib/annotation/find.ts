import { wordsOf } from '../plan/text.ts';
import { linesBeside } from './context.ts';
import { exactPlaces } from './exact-places.ts';
import { likeness } from './likeness.ts';
import { hasMoved } from './moved.ts';
import type { PageText } from './page-text.ts';
import type { Span } from './range.ts';
import type { Selector } from './selector.ts';
import { similarPlaces } from './similar-places.ts';
import { agreement } from './surroundings.ts';
import { untouchedPlace } from './untouched.ts';
import { wordIndexOf } from './word-index.ts';

/** Where a passage stands now. */
export interface Found extends Span {
  /** It stands under something else than before, or on the other side of what it stood beside. */
  readonly moved: boolean;
  /** The words are the same. */
  readonly exact: boolean;
}

// How much the surroundings must agree where the same words stand as often as before, and where some of them are gone.
const NONE_GONE = 0.3;
const SOME_GONE = 0.75;
// Of other words than before, how much must be the same: words, words and surroundings together, and surroundings alone
// where the passage is one word; the more words, the less.
const WORDS = 0.45;
const WORDS_AND_SURROUNDINGS = 0.65;
const SURROUNDINGS_OF_ONE_WORD = 0.7;

// Of places with the same words no more are weighed, the nearest.
const MOST_WEIGHED = 24;

/**
 * Finds a passage again in a page that may have been edited since.
 * @param selector what `describe` said of it
 * @param page the text of the page as it is now
 * @returns null where it is gone, or where it cannot be told from others like it
 */
export function find(selector: Selector, page: PageText): Found | null {
  const places = exactPlaces(page, selector.quote);
  const untouched = untouchedPlace(selector, page, places);
  if (untouched !== null) return { ...spanFrom(selector, untouched), moved: false, exact: true };
  const same = sameWords(selector, page, places);
  if (same) return { ...same, moved: hasMoved(selector, page, same), exact: true };
  const similar = similarWords(selector, page);
  return similar && { ...similar, moved: hasMoved(selector, page, similar), exact: false };
}

function sameWords(selector: Selector, page: PageText, places: readonly number[]): Span | null {
  const { of } = selector.position;
  const [only, ...more] = places;
  // Words that stood once and stand once are the passage, wherever that is now.
  if (only !== undefined && more.length === 0 && of <= 1) return spanFrom(selector, only);
  const nearest = places.toSorted(
    (a, b) => Math.abs(a - selector.position.start) - Math.abs(b - selector.position.start),
  );
  const all = nearest.slice(0, MOST_WEIGHED).map((start) => judged(selector, page, spanFrom(selector, start), 1));
  const best = bestOf(all, selector);
  return best && best.around >= (places.length >= of ? NONE_GONE : SOME_GONE) ? best.span : null;
}

function similarWords(selector: Selector, page: PageText): Span | null {
  const { exact } = selector.quote;
  const { weightOf } = wordIndexOf(page);
  const least = SURROUNDINGS_OF_ONE_WORD / Math.max(1, wordsOf(exact).length);
  const all = similarPlaces(selector, page)
    .filter((span) => !isBeside(selector, page, span))
    .map((span) => ({ span, like: likeness(exact, page.flat.slice(span.start, span.end), weightOf) }))
    .filter(({ like }) => like >= WORDS)
    .map(({ span, like }) => judged(selector, page, span, like))
    .filter(({ around }) => around >= least);
  const best = bestOf(all, selector);
  return best && best.like + best.around >= 2 * WORDS_AND_SURROUNDINGS ? best.span : null;
}

/** Whether some text is a line that stood beside the passage, and so is not the passage. */
function isBeside({ quote }: Selector, page: PageText, { start, end }: Span): boolean {
  const { before, after } = linesBeside(quote);
  return [...before, ...after].includes(page.text.slice(start, end));
}

interface Judged {
  readonly span: Span;
  /** How much of the words is the same, and of what stands around them; 0 to 1. */
  readonly like: number;
  readonly around: number;
}

const judged = (selector: Selector, page: PageText, span: Span, like: number): Judged => ({
  span,
  like,
  around: agreement(selector, page, span),
});

/** The place that agrees best; of those that agree alike the one that is nearest. */
function bestOf(all: readonly Judged[], { position }: Selector): Judged | undefined {
  const worth = ({ like, around }: Judged) => like + around;
  const away = ({ span }: Judged) => Math.abs(span.start - position.start);
  return all.toSorted((a, b) => worth(b) - worth(a) || away(a) - away(b))[0];
}

const spanFrom = ({ quote }: Selector, start: number): Span => ({ start, end: start + quote.exact.length });

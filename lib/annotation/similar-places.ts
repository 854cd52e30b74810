import search from 'approx-string-match';
import { wordsOf } from '../plan/text.ts';
import { isOneWord } from './exact-places.ts';
import { lineIndexAt } from './line-at.ts';
import { flatOf, type PageText } from './page-text.ts';
import { type Span, trimmed } from './range.ts';
import type { Selector } from './selector.ts';
import { wordIndexOf } from './word-index.ts';

// Each is looked through for the passage; more would cost time and give nothing.
const MOST_LINES = 8;
const LINES_NEARBY = 4;
const MOST_WORDS = 12;
const MOST_SHARING = 200;
// How many characters are looked through for one passage, and how many of them may differ.
const MOST_CHARACTERS = 30_000;
const DIFFERING = 0.6;

/**
 * Where a page has something like a passage: in the lines that share most with it, that lie where it lay, or that stand
 * under the same row and column.
 * @param selector of the passage
 * @param page the text of the page as it is now
 */
export function similarPlaces(selector: Selector, page: PageText): Span[] {
  const { prefix, exact, suffix } = selector.quote;
  const wanted = flatOf(exact).toLowerCase();
  const count = exact.split('\n').length;
  const fromEdge = prefix === '' || prefix.endsWith('\n');
  const toEdge = suffix === '' || suffix.startsWith('\n');
  const spans = new Map<string, Span>();
  let left = MOST_CHARACTERS;
  for (const at of likelyLines(selector, page)) {
    const first = page.lines[count === 1 ? at : Math.max(0, at - count + 1)];
    const last = page.lines[Math.min(page.lines.length - 1, at + count - 1)];
    if (!first || !last || left <= 0) break;
    const window = { start: first.start, end: Math.min(last.start + last.text.length, first.start + left) };
    left -= window.end - window.start;
    const text = page.flat.slice(window.start, window.end).toLowerCase();
    const found: Span[] = search(text, wanted, Math.floor(wanted.length * DIFFERING))
      .slice(0, 1)
      .map(({ start, end }) => ({ start: window.start + start, end: window.start + end }));
    if (count === 1 && fromEdge && toEdge) found.push(window);
    for (const span of found.map((one) => onWords(page.flat, one)))
      if (span.end > span.start) spans.set(`${span.start}-${span.end}`, span);
  }
  return [...spans.values()];
}

/** The same span, with the words whole that it begins and ends in. */
function onWords(flat: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isOneWord(flat.slice(from - 1, from + 1))) from--;
  while (isOneWord(flat.slice(to - 1, to + 1))) to++;
  return trimmed(flat, { start: from, end: to }) ?? { start, end: start };
}

/** The lines that a passage may have become, the likeliest first. */
function likelyLines({ quote, position, structure }: Selector, page: PageText): Set<number> {
  const { linesWith, linesInRow, weightOf } = wordIndexOf(page);
  const words = [...new Set(wordsOf(quote.exact))].filter((word) => linesWith(word).length > 0);
  const telling = words.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_WORDS);
  const shared = new Map<number, number>();
  for (const word of telling)
    for (const line of linesWith(word).slice(0, MOST_SHARING))
      shared.set(line, (shared.get(line) ?? 0) + weightOf(word));
  const sharing = [...shared].sort(([, a], [, b]) => b - a).map(([line]) => line);
  const here = lineIndexAt(page, position.start);
  const nearby = page.lines
    .keys()
    .drop(Math.max(0, here - LINES_NEARBY))
    .take(2 * LINES_NEARBY);
  const under = linesInRow(structure.row).filter((at) => page.lines[at]?.place.column === structure.column);
  return new Set([...nearby, ...sharing.slice(0, MOST_LINES), ...under.slice(0, MOST_LINES)]);
}

import { JSDOM } from 'jsdom';
import { describe } from '../../../lib/annotation/describe.ts';
import { find } from '../../../lib/annotation/find.ts';
import { pageTextOf } from '../../../lib/annotation/page-text.ts';
import type { Selector } from '../../../lib/annotation/selector.ts';

const { document } = new JSDOM('').window;

/** An element with this mark-up. */
export function boxOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

export const pageOf = (html: string) => pageTextOf(boxOf(html));

/** What is kept of some words of a page, by default of the first place where they stand. Throws where they do not. */
export function marked(html: string, words: string, nth = 0): Selector {
  const page = pageOf(html);
  let start = page.flat.indexOf(words);
  for (let i = 0; i < nth; i++) start = page.flat.indexOf(words, start + 1);
  const selector = start < 0 ? null : describe(page, { start, end: start + words.length });
  if (!selector) throw new Error(`The page does not say ${words}`);
  return selector;
}

/** Where it stands in another page: the words, what they stand under, and what `find` says of it. */
export function foundIn(selector: Selector, html: string) {
  const page = pageOf(html);
  const found = find(selector, page);
  if (!found) return null;
  const { moved, exact, start, end } = found;
  const place = page.lines.findLast((line) => line.start <= start)?.place;
  return { words: page.flat.slice(start, end), place, moved, exact };
}

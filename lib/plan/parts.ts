import { textOf } from './blocks.ts';
import type { Part } from './goals.ts';
import { layoutOf } from './layout.ts';
import { isChrome, mainOf } from './main-content.ts';
import { clean } from './text.ts';
import type { Turns } from './turns.ts';
import { WRITTEN } from './written.ts';

const WIDGET = '.il-widget';
const NOT_TEXT = '.ilw-filesblock-li, .itsl-light-bulletins-person-name, .itsl-cb-planner';

const isFilled = ({ blocks }: Part) => blocks.some((block) => block.type === 'table' || block.text !== '');

/**
 * All elements that a selector means, but none that lies in another one.
 * @param root where to look
 * @param selector a CSS selector
 */
export const outermost = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => !element.parentElement?.closest(selector));

/**
 * The first line of text in some parts, '' if they hold none.
 * @param parts in page order
 */
export const firstLine = (parts: readonly Part[]): string =>
  textOf(parts.flatMap(({ blocks }) => blocks))
    .split('\n')
    .find((line) => line !== '') ?? '';

/**
 * Every rich text that a teacher wrote, each a part under the heading that stands right before it.
 * @param root the document's root element
 * @param isWanted which of them to take
 */
export function* richTexts(root: Element, isWanted: (text: Element) => boolean = () => true): Turns<Part[]> {
  const parts: Part[] = [];
  for (const element of outermost(root, WRITTEN))
    if (isWanted(element)) parts.push({ heading: headingBefore(element), blocks: yield* layoutOf(element) });
  return parts.filter(isFilled);
}

/**
 * Every widget of a Page, each a part under its own header.
 * @param root the document's root element
 */
export function* widgets(root: Element): Turns<Part[]> {
  const parts: Part[] = [];
  for (const element of outermost(root, WIDGET)) if (!element.matches(NOT_TEXT)) parts.push(yield* widget(element));
  return parts.filter(isFilled);
}

/**
 * One widget or other piece of a page, as a part under its own header if it has one.
 * @param element the widget
 */
export function* widget(element: Element): Turns<Part> {
  const leave = (inside: Element) => inside.matches(`.il-widget-header, ${NOT_TEXT}`);
  const header = element.querySelector('.il-widget-header');
  return {
    heading: header ? clean(header.textContent) || null : headingBefore(element),
    blocks: yield* layoutOf(element, leave),
  };
}

/**
 * The whole main content of a page, as one part; no part if it holds no text.
 * @param root the document's root element
 * @param leaveToo what to leave out besides the page's frame
 */
export function* wholeText(root: Element, leaveToo: (element: Element) => boolean = () => false): Turns<Part[]> {
  const leave = (element: Element, tag: string) =>
    isChrome(element, tag) || element.matches(NOT_TEXT) || leaveToo(element);
  const part: Part = { heading: null, blocks: yield* layoutOf(mainOf(root), leave) };
  return [part].filter(isFilled);
}

/** The heading that stands right before an element, whatever boxes either of them lies in. */
function headingBefore(element: Element): string | null {
  let inner = element;
  while (!inner.previousElementSibling && inner.parentElement && inner.parentElement.tagName !== 'BODY')
    inner = inner.parentElement;
  let before = inner.previousElementSibling;
  while (before?.children.length === 1 && !isHeading(before)) before = before.firstElementChild;
  return before && isHeading(before) ? clean(before.textContent) || null : null;
}

const isHeading = (element: Element) => /^H[2-6]$/.test(element.tagName);

import type { Part } from './goals.ts';
import { layoutOf } from './layout.ts';
import { isChrome, mainOf } from './main-content.ts';
import { clean } from './text.ts';
import type { Turns } from './turns.ts';

const RICH_TEXT = '.h-userinput';
const WIDGET = '.il-widget';
const NOT_TEXT = '.ilw-filesblock-li, .itsl-light-bulletins-person-name, .itsl-cb-planner';

const isFilled = ({ blocks }: Part) => blocks.some((block) => block.type === 'table' || block.text !== '');
const outermost = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].filter((element) => !element.parentElement?.closest(selector));

/**
 * Every rich text that a teacher wrote, each a part under the heading that stands right before it.
 * @param root the document's root element
 */
export function* richTexts(root: Element): Turns<Part[]> {
  const parts: Part[] = [];
  for (const element of outermost(root, RICH_TEXT))
    parts.push({ heading: headingBefore(element), blocks: yield* layoutOf(element) });
  return parts.filter(isFilled);
}

/**
 * Every widget of a Page, each a part under its own header.
 * @param root the document's root element
 */
export function* widgets(root: Element): Turns<Part[]> {
  const leave = (element: Element) => element.matches(`.il-widget-header, ${NOT_TEXT}`);
  const parts: Part[] = [];
  for (const element of outermost(root, WIDGET)) {
    if (element.matches(NOT_TEXT)) continue;
    const heading = clean(element.querySelector('.il-widget-header')?.textContent ?? '') || null;
    parts.push({ heading, blocks: yield* layoutOf(element, leave) });
  }
  return parts.filter(isFilled);
}

/**
 * The whole main content of a page, as one part; no part if it holds no text.
 * @param root the document's root element
 */
export function* wholeText(root: Element): Turns<Part[]> {
  const leave = (element: Element, tag: string) => isChrome(element, tag) || element.matches(NOT_TEXT);
  const part: Part = { heading: null, blocks: yield* layoutOf(mainOf(root), leave) };
  return [part].filter(isFilled);
}

function headingBefore(element: Element): string | null {
  const before = element.previousElementSibling;
  return before && /^H[2-6]$/.test(before.tagName) ? clean(before.textContent) || null : null;
}

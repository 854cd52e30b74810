import type { Part } from './goals.ts';
import { layoutOf } from './layout.ts';
import { isChrome, mainOf } from './main-content.ts';
import { clean } from './text.ts';

const RICH_TEXT = '.h-userinput';
const WIDGET = '.il-widget';
const NOT_TEXT = '.ilw-filesblock-li, .itsl-light-bulletins-person-name, .itsl-cb-planner';

const filled = (parts: readonly Part[]) =>
  parts.filter(({ blocks }) => blocks.some((b) => b.type === 'table' || b.text !== ''));
const outermost = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].filter((element) => !element.parentElement?.closest(selector));

/**
 * Every rich text that a teacher wrote, each a part under the heading that stands right before it.
 * @param root the document's root element
 */
export function richTexts(root: Element): Part[] {
  return filled(
    outermost(root, RICH_TEXT).map((element) => ({ heading: headingBefore(element), blocks: layoutOf(element) })),
  );
}

/**
 * Every widget of a Page, each a part under its own header.
 * @param root the document's root element
 */
export function widgets(root: Element): Part[] {
  const leave = (element: Element) => element.matches(`.il-widget-header, ${NOT_TEXT}`);
  return filled(
    outermost(root, WIDGET)
      .filter((element) => !element.matches(NOT_TEXT))
      .map((element) => ({
        heading: clean(element.querySelector('.il-widget-header')?.textContent ?? '') || null,
        blocks: layoutOf(element, leave),
      })),
  );
}

/**
 * The whole main content of a page, as one part; no part if it holds no text.
 * @param root the document's root element
 */
export function wholeText(root: Element): Part[] {
  return filled([
    {
      heading: null,
      blocks: layoutOf(mainOf(root), (element, tag) => isChrome(element, tag) || element.matches(NOT_TEXT)),
    },
  ]);
}

function headingBefore(element: Element): string | null {
  const before = element.previousElementSibling;
  return before && /^H[2-6]$/.test(before.tagName) ? clean(before.textContent) || null : null;
}

import type { Adapter } from '../adapter.ts';
import type { Part } from '../goals.ts';
import { layoutOf } from '../layout.ts';
import { isChrome, mainOf } from '../main-content.ts';
import { pageTitle } from '../page-title.ts';
import { periodIn } from '../period.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { clean } from '../text.ts';
import { WRITTEN } from '../written.ts';
import { objectivesIn, objectivesPart } from './objectives.ts';

const ADDRESS = /^\/plans\/courses\/\d+\/plan\/\d+/;
const TITLE = 'h1:not(.l-main-content-heading), [role="heading"][aria-level="1"]';
// What comes after the head of a plan.
const BODY = `h2, h3, h4, section, ${WRITTEN}`;

/** A single plan of the modern planner: its classes are hashed, so headings and lists are all there is to hold on to. */
export const plan: Adapter = {
  kind: 'plan',
  concerns: ({ path }) => ADDRESS.test(path),
  *plans(page) {
    const main = mainOf(page.root);
    const heading = main.querySelector(TITLE);
    const objectives = objectivesIn(main);
    const boxes = objectives.map(({ box }) => box);
    let written: Element | null = null;
    const leave = (element: Element, tag: string, bare: boolean) => {
      if (isChrome(element, tag, bare) || boxes.includes(element)) return true;
      if (!bare && element.matches(WRITTEN)) written = element;
      return !written?.contains(element) && saysNone(element);
    };
    const parts: Part[] = [{ heading: null, blocks: yield* layoutOf(main, leave) }];
    for (const each of objectives) parts.push(yield* objectivesPart(each));
    if (parts.every(({ blocks }) => blocks.length === 0)) return [];
    const head = heading && headOf(heading, main);
    const topic = clean(head?.querySelector('a')?.textContent ?? '');
    const title = clean(heading?.textContent ?? '') || pageTitle(page.document);
    const dates = head ? (periodIn(spaced(head)) ?? '') : '';
    return [yield* planReading(page, { id: planId(page.url), title, topic, dates, parts })];
  },
};

/** "Ingen læringsmål er lagt til": the LMS's own words where a plan has none, outside what the teacher wrote. */
const saysNone = (element: Element): boolean =>
  element.firstElementChild === null && /^\s*(?:ingen|no)\s/i.test(element.textContent);

/** The largest box around a plan's title that holds nothing of its body: title, dates and topic stand in it. */
function headOf(title: Element, main: Element): Element {
  let head = title;
  for (let box = title.parentElement; box && box !== main && !box.querySelector(BODY); box = box.parentElement)
    head = box;
  return head;
}

const spaced = (head: Element): string =>
  [...head.querySelectorAll('*')]
    .filter(({ children }) => children.length === 0)
    .map(({ textContent }) => clean(textContent))
    .join(' ');

import type { Adapter } from '../adapter.ts';
import type { Block } from '../blocks.ts';
import type { Part } from '../goals.ts';
import { headingOf } from '../heading.ts';
import { layoutOf } from '../layout.ts';
import { isChrome, mainOf } from '../main-content.ts';
import { pageTitle } from '../page-title.ts';
import { periodIn } from '../period.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';

const ADDRESS = /^\/plans\/courses\/\d+\/plan\/\d+/;
const HEADING = 'h2, h3, h4, [role="heading"]';

/** A single plan of the modern planner: its classes are hashed, so headings and lists are all there is to hold on to. */
export const plan: Adapter = {
  kind: 'plan',
  concerns: ({ path }) => ADDRESS.test(path),
  *plans(page) {
    const main = mainOf(page.root);
    const title = mainHeading(main) || pageTitle(page.document);
    const lists = objectiveLists(main);
    const leave = (element: Element, tag: string) => isChrome(element, tag) || lists.includes(element);
    const parts: Part[] = [{ heading: null, blocks: yield* layoutOf(main, leave) }];
    for (const list of lists) parts.push(yield* objectives(list));
    if (parts.every(({ blocks }) => blocks.length === 0)) return [];
    const header = main.querySelector('h1')?.parentElement;
    const dates = periodIn(clean(header === main ? '' : spaced(header))) ?? '';
    const topic = clean(header?.querySelector('a')?.textContent ?? '');
    return [yield* planReading(page, { id: planId(page.url), title, topic, dates, parts })];
  },
};

function mainHeading(main: Element): string {
  return clean(main.querySelector('h1')?.textContent ?? '');
}

function spaced(element: Element | null | undefined): string {
  return [...(element?.children ?? [])].map((child) => child.textContent).join(' ');
}

/** The lists of learning objectives: under a heading that says goals, outside what the teacher wrote. */
function objectiveLists(main: Element): Element[] {
  return [...main.querySelectorAll(HEADING)].flatMap((heading) => {
    if (heading.closest('.h-userinput') || headingOf(heading.textContent, true)?.role !== 'goals') return [];
    const section = heading.closest('section') ?? heading.parentElement;
    const list = section?.querySelector('ul, ol, [role="list"]');
    return list && !list.closest('.h-userinput') ? [list] : [];
  });
}

/** An objective's title is the goal; the longer text below it explains it. */
function* objectives(list: Element): Turns<Part> {
  const items = [...list.querySelectorAll(':scope > li, :scope > [role="listitem"]')];
  const titles: Block[] = [];
  for (const item of items) titles.push(...(yield* layoutOf(item)).slice(0, 1));
  return {
    heading: 'Læringsmål',
    blocks: titles.map((block) => (block.type === 'line' ? { ...block, marker: '-' } : block)),
  };
}

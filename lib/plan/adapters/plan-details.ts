import type { Adapter } from '../adapter.ts';
import type { Part } from '../goals.ts';
import { layoutOf } from '../layout.ts';
import { isChrome } from '../main-content.ts';
import { pageTitle } from '../page-title.ts';
import { wholeText } from '../parts.ts';
import { periodIn } from '../period.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { markedPlan } from './plan-link.ts';

const HEADER = '.itsl-plan-details-header';
const CONTAINER = '.itsl-plan-details-container';
const DATES = '.itsl-plan-date, .itsl-plan-date-text, .itsl-inline-date-picker-view';
const COLUMN = '.itsl-plan-cell-title';

/** A single plan of the classic planner: a header over its columns, each under the school's own heading. */
export const planDetails: Adapter = {
  kind: 'plan',
  concerns: ({ root }) => root.querySelector(`${HEADER}, ${CONTAINER}`) !== null,
  *plans(page) {
    const header = page.root.querySelector(HEADER);
    const container = page.root.querySelector(CONTAINER);
    const heading = header?.querySelector('.itsl-plan-title-label, h1, h2, h3');
    const dates = clean((header?.querySelector(DATES) ?? container?.querySelector(DATES))?.textContent ?? '');
    const parts = container ? yield* columns(container) : yield* wholeText(page.root);
    const marked = [container, header].map((part) => part && markedPlan(part, page)).find((id) => id);
    const address = planId(page.url);
    return [
      yield* planReading(page, {
        id: address.startsWith('plan/') ? address : (marked ?? address),
        title: clean(heading?.textContent ?? '') || pageTitle(page.document),
        dates: dates || (periodIn(clean(header?.textContent ?? '')) ?? ''),
        parts,
      }),
    ];
  },
};

/** The text after each column's heading; all of it as one where the columns have none. */
function* columns(container: Element): Turns<Part[]> {
  const titles = [...container.querySelectorAll(COLUMN)];
  const leave = (element: Element, tag: string) =>
    isChrome(element, tag) || element.matches(`${COLUMN}, ${HEADER}, .itsl-plan-elements`);
  const apart = titles.every((title) => title.parentElement?.querySelectorAll(COLUMN).length === 1);
  if (titles.length === 0 || !apart)
    return [{ heading: null, blocks: yield* layoutOf(container, (element, tag) => isChrome(element, tag)) }];
  const parts: Part[] = [];
  for (const title of titles)
    parts.push({ heading: clean(title.textContent), blocks: yield* layoutOf(boxOf(title, container), leave) });
  return parts;
}

/** The largest box around a column's heading that holds no other one. */
function boxOf(title: Element, container: Element): Element {
  let box = title.parentElement ?? title;
  while (box !== container && box.parentElement && box.parentElement.querySelectorAll(COLUMN).length === 1)
    box = box.parentElement;
  return box;
}

import type { Block } from '../blocks.ts';
import type { Part } from '../goals.ts';
import { headingOf } from '../heading.ts';
import { layoutOf } from '../layout.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { WRITTEN } from '../written.ts';

// Outside what the teacher wrote.
const HEADING = `:is(h2, h3, h4, h5, [role="heading"], button[aria-expanded]):not(${WRITTEN} *)`;
const LIST = 'ul, ol, [role="list"]';
const ITEM = 'li, [role="listitem"]';

/** The learning objectives that the LMS itself shows: the box they stand in, and each objective's element. */
export interface Objectives {
  readonly box: Element;
  readonly items: readonly Element[];
}

/**
 * The learning objectives of a plan or an assignment: lists, or buttons that unfold an objective, under a heading that
 * says goals, outside what the teacher wrote.
 * @param root where to look
 */
export function objectivesIn(root: Element): Objectives[] {
  const found: Objectives[] = [];
  for (const heading of root.querySelectorAll(HEADING)) {
    if (headingOf(clean(heading.textContent), true)?.role !== 'goals') continue;
    const objectives = under(heading, root);
    if (objectives && !found.some(({ box }) => box.contains(objectives.box))) found.push(objectives);
  }
  return found;
}

/**
 * The objectives as a part of a plan. An objective's title is the goal; the longer text below it explains it.
 * @param objectives what `objectivesIn` found
 */
export function* objectivesPart({ items }: Objectives): Turns<Part> {
  const titles: Block[] = [];
  for (const item of items) titles.push(...(yield* layoutOf(item)).filter(isFilled).slice(0, 1));
  return {
    heading: 'Læringsmål',
    blocks: titles.map((block) => (block.type === 'line' ? { ...block, marker: '-' } : block)),
  };
}

const isFilled = (block: Block) => block.type === 'table' || block.text !== '';

/** What a heading stands over: what its button unfolds, else the nearest box around it that holds more than itself. */
function under(heading: Element, root: Element): Objectives | null {
  const button = heading.matches('[aria-controls]') ? heading : heading.querySelector('[aria-controls]');
  const id = button?.getAttribute('aria-controls') ?? '';
  const unfolded = /^[\w-]+$/.test(id) ? root.querySelector(`[id="${id}"]`) : null;
  if (unfolded) return itemsIn(unfolded, heading);
  for (let box = heading.parentElement; box && root.contains(box); box = box.parentElement) {
    if (box.querySelectorAll(`${WRITTEN}, h2, h3, h4, h5`).length > (heading.matches('button') ? 0 : 1)) return null;
    const objectives = itemsIn(box, heading);
    if (objectives) return objectives;
  }
  return null;
}

function itemsIn(box: Element, heading: Element): Objectives | null {
  const list = box.matches(LIST) ? box : box.querySelector(LIST);
  if (list) {
    const items = [...list.querySelectorAll(ITEM)].filter((item) => item.parentElement?.closest(LIST) === list);
    return items.length > 0 ? { box: list, items } : null;
  }
  const buttons = [...box.querySelectorAll('button[aria-expanded]')].filter(
    (button) => button !== heading && !heading.contains(button) && !button.contains(heading),
  );
  return buttons.length > 0 ? { box, items: buttons } : null;
}

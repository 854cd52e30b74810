import type { Adapter, Page } from '../adapter.ts';
import type { Part } from '../goals.ts';
import { layoutOf } from '../layout.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';

const CELL_TITLE = '.itsl-plan-cell-title';
const NO_TEXT_CELL = '.itsl-plan-title-label, .itsl-plan-date, .itsl-inline-date-picker-view, .itsl-plan-elements';

const textIn = (element: Element | null, selector: string) =>
  clean(element?.querySelector(selector)?.textContent ?? '');

/** The classic planner: every row with a title is a plan, every titled cell a part of it under the school's own heading. */
export const planner: Adapter = {
  kind: 'planner',
  concerns: ({ root }) => root.querySelector('.itsl-planner') !== null,
  *plans(page) {
    const plans: PlanReading[] = [];
    for (const row of page.root.querySelectorAll('.itsl-planner .gridrow'))
      if (textIn(row, '.itsl-plan-title-label') !== '') plans.push(yield* rowReading(row, page));
    return plans;
  },
};

function* rowReading(row: Element, page: Page): Turns<PlanReading> {
  const title = textIn(row, '.itsl-plan-title-label');
  const id = idOf(row);
  const date = row.querySelector('.itsl-plan-date');
  const parts: Part[] = [];
  for (const cell of row.children)
    if (!cell.matches(NO_TEXT_CELL) && !cell.querySelector(NO_TEXT_CELL)) parts.push(yield* part(cell));
  return yield* planReading(page, {
    id: id ? `plan/${id}` : `${planId(page.url)}#${title}`,
    title,
    topic: textIn(row.closest('.itsl-topic'), '.itsl-topic-title'),
    dates: clean(date?.textContent ?? '').replace(/^-$/, ''),
    parts,
  });
}

function* part(cell: Element): Turns<Part> {
  const heading = clean(cell.querySelector(CELL_TITLE)?.textContent ?? '') || null;
  return { heading, blocks: yield* layoutOf(cell, (element) => element.matches(CELL_TITLE)) };
}

function idOf(row: Element): string | null {
  const marked = row.getAttribute('data-plan-id') ?? row.querySelector('[data-plan-id]')?.getAttribute('data-plan-id');
  if (marked) return marked;
  // A text cell's own script names the plan: "show(this, event, PLANID,COLUMNID);".
  const script = row.querySelector('[onclick*="event"]')?.getAttribute('onclick') ?? '';
  return /event,\s*'?(\d+)'?\s*,/.exec(script)?.[1] ?? null;
}

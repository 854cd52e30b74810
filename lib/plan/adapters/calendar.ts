import type { Adapter, Page } from '../adapter.ts';
import { layoutOf } from '../layout.ts';
import { firstLine, outermost } from '../parts.ts';
import { planId } from '../plan-id.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { cardReading, planCards } from './plan-card.ts';

const PLANS = '.itsl-aggr-planner-course-plans';
const EVENT = '.itsl-calendar-schedule-dialog, .fc-event';
const HEADING = 'h1, h2, h3, h4, [role="heading"], .fc-event-title';

/** The calendar: the plans of all courses, and events whose text may hold goals. */
export const calendar: Adapter = {
  kind: 'calendar',
  concerns: ({ path, root }) => path.startsWith('/calendar/') || root.querySelector(PLANS) !== null,
  *plans(page) {
    const plans: PlanReading[] = [];
    for (const card of planCards(page.root, page)) plans.push(yield* cardReading(card, page));
    for (const event of outermost(page.root, EVENT)) plans.push(...(yield* eventReading(event, page)));
    return plans;
  },
};

function* eventReading(event: Element, page: Page): Turns<PlanReading[]> {
  const heading = event.querySelector(HEADING);
  const parts = [{ heading: null, blocks: yield* layoutOf(event, (element) => element === heading) }];
  const title = clean(heading?.textContent ?? '') || firstLine(parts);
  const reading = yield* planReading(page, { id: `${planId(page.url)}#${title}`, title, parts });
  return reading.goals.length > 0 ? [reading] : [];
}

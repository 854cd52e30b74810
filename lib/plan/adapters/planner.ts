import type { Adapter, Page } from '../adapter.ts';
import { mainOf } from '../main-content.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../reading.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';
import { cellParts } from './cells.ts';
import { cardReading, planCards } from './plan-card.ts';

const MODERN = /^\/plans\/courses\/\d+\/?$/;

/** The list of a course's plans: the classic planner's rows under topics, the modern one's cards or table. */
export const planner: Adapter = {
  kind: 'planner',
  concerns: ({ root, path }) => MODERN.test(path) || root.querySelector('.itsl-planner') !== null,
  *plans(page) {
    const list = page.root.querySelector('.itsl-planner') ?? mainOf(page.root);
    const plans: PlanReading[] = [];
    let topic: Element | null = null;
    for (const card of planCards(list, page)) {
      const its = card.closest('.itsl-topic');
      if (its && its !== topic) plans.push(...(yield* topicReading(its, page)));
      topic = its;
      plans.push(yield* cardReading(card, page));
    }
    return plans;
  },
};

/** A topic has columns of its own; where they hold goals, those are the topic's. */
function* topicReading(topic: Element, page: Page): Turns<PlanReading[]> {
  const columns = topic.querySelector('.itsl-topic-columns');
  const id = topic.getAttribute('data-topic-id');
  if (!columns?.firstElementChild || !id) return [];
  const text = (selector: string) => clean(topic.querySelector(selector)?.textContent ?? '');
  const reading = yield* planReading(page, {
    id: `topic/${id}`,
    title: text('.itsl-topic-title'),
    dates: text('.itsl-topic-dates'),
    parts: yield* cellParts(columns, () => false),
  });
  return reading.goals.length > 0 ? [reading] : [];
}

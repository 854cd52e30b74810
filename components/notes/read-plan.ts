import type { ReadPlan } from '../../lib/annotation/note-in-talk.ts';
import { currentSource } from '../../lib/page/goals-of-plan.ts';
import type { App } from '../app.ts';

/** One of the plans beside the panel as it was last read; null where it is not there. */
export const readPlan = ({ tabPlan }: App, planId: string): ReadPlan | null => {
  const plan = tabPlan.plans.peek().find(({ id }) => id === planId) ?? null;
  const source = currentSource(tabPlan.reading.peek(), plan);
  return plan && source && { plan, source };
};

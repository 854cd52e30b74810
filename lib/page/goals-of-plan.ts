import type { Goal, GoalSource } from '../dialogue/goal.ts';
import type { PlanReading, ReadGoal } from '../plan/reading.ts';
import type { TabPlan } from './tab-plan.ts';

/** Where a goal came from, as it is kept with it. */
const sourceOf = (plan: PlanReading, course: string | null, readAt: string): GoalSource => ({
  title: plan.title,
  course,
  url: plan.url,
  period: plan.period,
  readAt,
});

/** Read goals as a dialogue holds them. */
export const withSource = (goals: ReadGoal[], source: GoalSource | null): Goal[] =>
  goals.map((goal) => ({ ...goal, source }));

/**
 * The source that goals of this plan get, or null where there is no plan. A plan from a file of the teacher's own
 * belongs to no course that is known, and may be there without a page.
 */
export const currentSource = (reading: TabPlan, plan: PlanReading | null): GoalSource | null => {
  if (!plan) return null;
  if (reading.state !== 'read') return sourceOf(plan, null, new Date().toISOString());
  return sourceOf(plan, plan.url === '' ? null : reading.course, reading.readAt);
};

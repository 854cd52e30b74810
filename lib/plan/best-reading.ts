import { isLmsId } from './plan-id.ts';
import type { PageKind, PageReading, PlanReading } from './reading.ts';

/** What a tab holds, put together from the readings of its frames. */
export interface BestReading {
  course: string | null;
  plans: PlanReading[];
}

// How sure a kind of page makes it that its goals are a plan's.
const CERTAINTY: Record<PageKind, number> = { plan: 6, planner: 5, note: 4, page: 3, richtext: 2, other: 1, shell: 0 };

/**
 * Chooses among the readings of a tab's frames: the most specific kind of page that has goals, then the one with the
 * most goals; the course comes from whichever frame knows it.
 * @param readings one for each frame that could be read, in any order
 */
export function bestReading(readings: readonly PageReading[]): BestReading {
  const withPlans = readings.filter(({ plans }) => plans.length > 0);
  const withGoals = withPlans.filter((reading) => goalCount(reading) > 0);
  const candidates = withGoals.length > 0 ? withGoals : withPlans;
  const [best] = candidates.toSorted((a, b) => CERTAINTY[b.page] - CERTAINTY[a.page] || goalCount(b) - goalCount(a));
  const course = readings.find((reading) => reading.course !== null)?.course ?? null;
  return { course, plans: best ? identified(best.plans, withPlans) : [] };
}

function goalCount(reading: PageReading): number {
  return reading.plans.reduce((sum, { goals }) => sum + goals.length, 0);
}

/** A frame on another host knows a plan's text but not which element it is: the frame around it does. */
function identified(plans: PlanReading[], readings: readonly PageReading[]): PlanReading[] {
  const [plan] = plans;
  if (!plan || plans.length > 1 || isLmsId(plan.id)) return plans;
  const around = readings
    .flatMap((reading) => reading.plans)
    .find(({ id, goals }) => isLmsId(id) && goals.length === 0);
  return around ? [{ ...plan, id: around.id, title: around.title || plan.title, url: around.url }] : plans;
}

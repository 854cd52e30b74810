import { filesTogether } from './files-together.ts';
import { isLmsId } from './lms-id.ts';
import type { PageKind, PageReading, PlanReading } from './reading.ts';

/** What a tab holds, put together from the readings of its frames. */
export type BestReading = Omit<PageReading, 'page'>;

// How sure a kind of page makes it that its goals are a plan's.
const CERTAINTY: Record<PageKind, number> = {
  ...{ plan: 9, planner: 8, note: 7, page: 6, file: 5, assignment: 5, course: 4, bulletin: 3, richtext: 2, other: 1 },
  ...{ folder: 0, calendar: 0, participants: 0, shell: 0 },
};

/**
 * Chooses among the readings of a tab's frames: the most specific kind of page that has goals, then the one with the
 * most goals; the course comes from whichever frame knows it, files and people from all of them.
 * @param readings one for each frame that could be read, in any order
 */
export function bestReading(readings: readonly PageReading[]): BestReading {
  const withPlans = readings.filter(({ plans }) => plans.length > 0);
  const withGoals = withPlans.filter((reading) => goalCount(reading) > 0);
  const candidates = withGoals.length > 0 ? withGoals : withPlans;
  const [best] = candidates.toSorted((a, b) => CERTAINTY[b.page] - CERTAINTY[a.page] || goalCount(b) - goalCount(a));
  const around = aroundIn(withPlans);
  return {
    course: readings.find((reading) => reading.course !== null)?.course ?? null,
    plans: best ? identified(best.plans, withPlans) : [],
    files: filesTogether(
      readings.flatMap((reading) => reading.files),
      around?.title ?? '',
    ),
    unreadable: [...new Set(readings.flatMap((reading) => reading.unreadable))],
    people: readings.flatMap((reading) => reading.people),
    cut: readings.some(({ cut }) => cut),
  };
}

// Pages that list plans stand around none of them.
const LISTS: ReadonlySet<PageKind> = new Set<PageKind>(['planner', 'course', 'bulletin', 'folder', 'calendar']);

function goalCount(reading: PageReading): number {
  return reading.plans.reduce((sum, { goals }) => sum + goals.length, 0);
}

/** A frame on another host knows a plan's text but not which element it is: the frame around it does. */
function identified(plans: PlanReading[], readings: readonly PageReading[]): PlanReading[] {
  const [plan] = plans;
  if (!plan || plans.length > 1 || isLmsId(plan.id)) return plans;
  const around = aroundIn(readings);
  if (!around) return plans;
  const { id, title, url, grade } = around;
  return [{ ...plan, id, title: title || plan.title, url, grade: grade ?? plan.grade }];
}

/** What the frame around an element says of it. Where an element stands in a plan, its frame knows both; the text is the element's. */
function aroundIn(readings: readonly PageReading[]): PlanReading | undefined {
  const ids = readings
    .filter(({ page }) => !LISTS.has(page))
    .flatMap((reading) => reading.plans)
    .filter(({ id, goals }) => isLmsId(id) && goals.length === 0);
  return ids.find(({ id }) => !id.startsWith('plan/')) ?? ids[0];
}

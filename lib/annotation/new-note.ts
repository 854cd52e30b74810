import type { PlanReading } from '../plan/reading.ts';
import type { Annotation } from './annotation.ts';
import type { Selector } from './selector.ts';

/** What a note is to, before anything is written in it. */
export type NoteTarget = Pick<Annotation, 'planId' | 'pages' | 'plan' | 'selector'>;

const planOf = ({ title, url }: PlanReading, course: string | null): Annotation['plan'] => ({
  title,
  url,
  // A plan from a file of the teacher's own belongs to no course that is known.
  course: url === '' ? null : course,
});

/** A plan as a whole. */
export const wholePlan = (plan: PlanReading, course: string | null, pages: string[]): NoteTarget => ({
  planId: plan.id,
  pages,
  plan: planOf(plan, course),
  selector: null,
});

/**
 * A passage of a page.
 * @param marked what is marked, the plan whose row or card it lies in, and the pages that are shown
 * @param plans what the page holds, and the course; the chosen plan first
 * @returns null where there is no page to belong to
 */
export const passageOfPlan = (
  { selector, planId, pages }: { selector: Selector; planId: string | null; pages: string[] },
  { plans, course }: { plans: readonly PlanReading[]; course: string | null },
): NoteTarget | null => {
  const plan = planId === null ? plans[0] : plans.find(({ id }) => id === planId);
  const belongsTo = planId ?? plan?.id ?? pages[0];
  if (belongsTo === undefined) return null;
  const about = plan ? planOf(plan, course) : { title: course ?? '', course, url: '' };
  return { planId: belongsTo, pages, plan: about, selector };
};

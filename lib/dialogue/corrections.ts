import type { Goal } from './goal.ts';
import type { CorrectionRecord } from './school-record.ts';

/** A goal as a plan is read. */
export type PlanGoal = Omit<Goal, 'source' | 'aim'>;

/** What a correction knows a goal by: how the plan was read. */
export type Was = CorrectionRecord['was'];

/** The goals of a plan with what the teacher has put right, each with how it was read; and those that are none. */
export type Corrected = { goals: { goal: PlanGoal; was: Was }[]; dismissed: PlanGoal[] };

const keyOf = ({ text, subject }: Was): string => JSON.stringify([text, subject]);

/**
 * Puts a plan's goals right. Of several corrections of one goal (made on two machines) the later counts.
 * @param goals as the plan was read
 * @param corrections those of this plan, in any order
 */
export const corrected = (goals: readonly PlanGoal[], corrections: readonly CorrectionRecord[]): Corrected => {
  const latest = new Map<string, CorrectionRecord>();
  for (const each of corrections.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)))
    latest.set(keyOf(each.was), each);
  const result: Corrected = { goals: [], dismissed: [] };
  for (const goal of goals) {
    const was = { text: goal.text, subject: goal.subject };
    const correction = latest.get(keyOf(was));
    if (correction?.now === null) result.dismissed.push(goal);
    else result.goals.push({ goal: correction?.now ?? goal, was });
  }
  return result;
};

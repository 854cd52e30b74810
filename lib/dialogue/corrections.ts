import type { Goal } from './goal.ts';
import type { CorrectionRecord } from './school-record.ts';

/** A goal as a plan is read. */
export type PlanGoal = Omit<Goal, 'source' | 'aim'>;

/** What a correction knows a goal by: how the plan was read. */
export type Was = CorrectionRecord['was'];

/**
 * The goals of a plan with what the teacher has put right, each once and with every way it was read; and those that are
 * none.
 */
export type Corrected = { goals: { goal: PlanGoal; was: Was[] }[]; dismissed: PlanGoal[] };

const keyOf = ({ text, subject }: Was): string => JSON.stringify([text, subject]);

/** Of two at the same moment it is always the same one that comes last. */
const turnOf = ({ updatedAt, id }: CorrectionRecord): string => `${updatedAt} ${id}`;

/**
 * Puts a plan's goals right. Of several corrections of one goal (made on two machines) the later counts.
 * @param goals as the plan was read
 * @param corrections those of this plan, in any order
 */
export const corrected = (goals: readonly PlanGoal[], corrections: readonly CorrectionRecord[]): Corrected => {
  const latest = new Map<string, CorrectionRecord>();
  for (const each of corrections.toSorted((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1)))
    latest.set(keyOf(each.was), each);
  const dismissed: PlanGoal[] = [];
  const listed = new Map<string, Corrected['goals'][number]>();
  for (const read of goals) {
    const was = { text: read.text, subject: read.subject };
    const correction = latest.get(keyOf(was));
    if (correction?.now === null) {
      dismissed.push(read);
      continue;
    }
    const goal = correction?.now ?? read;
    const key = JSON.stringify([goal.text, goal.subject, goal.level]);
    const same = listed.get(key);
    listed.set(key, { goal: same?.goal ?? goal, was: [...(same?.was ?? []), was] });
  }
  return { goals: [...listed.values()], dismissed };
};

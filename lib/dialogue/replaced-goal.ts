import type { Goal } from './goal.ts';
import { leadingTo } from './goal-aim.ts';
import { isSameGoal } from './same-goal.ts';

/** A goal that becomes another. Before it is null where a goal comes in, after it where one goes. */
export type Replacement = { before: Goal | null; after: Goal | null };

const find = (goals: readonly Goal[], goal: Goal | null): Goal | undefined =>
  goals.find((other) => goal !== null && isSameGoal(other, goal));

/** An aim belongs to a subject: it goes along unless the goal turns out to be of another one, or of none. */
const withAimOf = (chosen: Goal, after: Goal): Goal => {
  const stays = after.kind === 'faglig' && (chosen.subject === null || chosen.subject === after.subject);
  return stays && chosen.aim ? leadingTo(after, chosen.aim) : after;
};

/**
 * Chosen goals after a replacement, each once. The new goal takes the place of the old one and its competence aim, where that
 * still makes sense; where the old one is not chosen, nothing changes and the very same list is given back.
 */
export const replacedGoal = (goals: Goal[], { before, after }: Replacement): Goal[] => {
  const old = find(goals, before);
  if (before && !old) return goals;
  const others = goals.filter((goal) => goal !== old);
  if (!after || find(others, after)) return others;
  return old ? goals.with(goals.indexOf(old), withAimOf(old, after)) : [...goals, after];
};

/**
 * The replacement that undoes another one; null where that one changes nothing.
 * @param goals what was chosen before it
 */
export const undoing = (goals: readonly Goal[], { before, after }: Replacement): Replacement | null => {
  const old = find(goals, before);
  if (!old) return null;
  const other = find(goals, after);
  return { before: other && other !== old ? null : after, after: old };
};

import type { Goal, GoalAim } from './goal.ts';
import { isSameGoal } from './same-goal.ts';

/** A goal that leads towards a competence aim, or towards none. */
export const leadingTo = ({ aim: _, ...goal }: Goal, aim: GoalAim | null): Goal => (aim ? { ...goal, aim } : goal);

/** Goals of which one leads towards a competence aim, or towards none. */
export const withAim = (goals: Goal[], goal: Goal, aim: GoalAim | null): Goal[] =>
  goals.map((other) => (isSameGoal(other, goal) ? leadingTo(other, aim) : other));

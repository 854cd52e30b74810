import type { Goal } from './goal.ts';

/** Whether two goals are the same one of the same plan, so that a goal is ticked once. */
export const isSameGoal = (a: Goal, b: Goal): boolean =>
  a.text === b.text && a.subject === b.subject && a.level === b.level && a.source?.url === b.source?.url;

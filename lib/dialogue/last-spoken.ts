import type { Dialogue } from './dialogue.ts';
import type { Goal } from './goal.ts';
import { groupGoals } from './goal-groups.ts';
import { goalsIn } from './goals-in.ts';

/**
 * When goals were last spoken of or agreed, in whatever words, in talks that were held before a day.
 * @returns the days of those that were
 */
export const lastSpoken = (talks: Dialogue[], goals: Goal[], before: string): Map<Goal, string> => {
  const spoken = talks
    .filter(({ state, date }) => state === 'gjennomført' && date < before)
    .flatMap((talk) => goalsIn(talk).map((goal) => ({ date: talk.date, goal })));
  const { keyOf } = groupGoals([...goals, ...spoken.map(({ goal }) => goal)]);
  const days = new Map<string | null, string>();
  for (const { date, goal } of spoken) {
    const key = keyOf(goal);
    if (date > (days.get(key) ?? '')) days.set(key, date);
  }
  return new Map(
    goals.flatMap((goal): [Goal, string][] => {
      const day = days.get(keyOf(goal));
      return day ? [[goal, day]] : [];
    }),
  );
};

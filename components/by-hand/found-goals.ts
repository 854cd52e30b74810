import type { ReadGoal } from '../../lib/plan/reading.ts';

/** A goal that is being edited; the key stays the same while its text changes. */
export type Edited = ReadGoal & { key: number };

/** The goals with one of them cut in two at a place in its text; both parts keep subject, kind and level. */
export const splitAt = (goals: readonly Edited[], key: number, place: number): Edited[] =>
  goals.flatMap((goal) => {
    const [before, after] = [goal.text.slice(0, place).trim(), goal.text.slice(place).trim()];
    if (goal.key !== key || before === '' || after === '') return [goal];
    return [
      { ...goal, text: before },
      { ...goal, text: after, key: Math.max(...goals.map((other) => other.key)) + 1 },
    ];
  });

/** The goals with one of them joined to the one above it, which gives subject, kind and level. */
export const joinedToAbove = (goals: readonly Edited[], key: number): Edited[] => {
  const at = goals.findIndex((goal) => goal.key === key);
  const [above, goal] = [goals[at - 1], goals[at]];
  if (!above || !goal) return [...goals];
  const joined = { ...above, text: `${above.text} ${goal.text}`.slice(0, 500) };
  return [...goals.slice(0, at - 1), joined, ...goals.slice(at + 1)];
};

import type { AgreedGoal, Agreement } from './dialogue.ts';
import { emptyAgreement } from './fill-in.ts';
import type { Goal, GoalKind } from './goal.ts';
import { replacedGoal } from './replaced-goal.ts';
import { isSameGoal } from './same-goal.ts';

/** More goals than these are more than a pupil keeps in mind; it is said, never hindered. */
export const ENOUGH_GOALS = 3;

/** The weeks after which what a formal talk agrees on is most often looked at again. */
export const AGREED_WEEKS = [2, 4, 6];

/** How many goals an agreement can hold. */
export const MOST_GOALS = 10;

/** A goal as it is when it is agreed: nothing said yet of how it is reached. It goes home, as agreements do. */
export const newlyAgreed = (goal: Goal): AgreedGoal => ({
  goal,
  advice: '',
  tasks: { elev: '', hjem: '', skole: '' },
  by: null,
  reach: 'hjem',
  evaluation: null,
  carriedInto: null,
});

/** Whether a goal stands in an agreement, however it is worded. */
export const holds = ({ goals }: Agreement, goal: Goal): boolean =>
  goals.some((agreed) => isSameGoal(agreed.goal, goal));

/** The agreement with a goal added last; one that stands there already, or is one too many, changes nothing. */
export const withGoal = (agreement: Agreement | null, agreed: AgreedGoal): Agreement => {
  const before = agreement ?? emptyAgreement;
  return holds(before, agreed.goal) || before.goals.length >= MOST_GOALS
    ? before
    : { ...before, goals: [...before.goals, agreed] };
};

/** The agreement without a goal. */
export const withoutGoal = (agreement: Agreement | null, goal: Goal): Agreement => {
  const before = agreement ?? emptyAgreement;
  return { ...before, goals: before.goals.filter((agreed) => !isSameGoal(agreed.goal, goal)) };
};

/** The agreement with one of its goals changed; the goal is named by what it says, since its place may have changed. */
export const changedGoal = (agreement: Agreement | null, goal: Goal, change: Partial<AgreedGoal>): Agreement => {
  const before = agreement ?? emptyAgreement;
  return {
    ...before,
    goals: before.goals.map((agreed) => (isSameGoal(agreed.goal, goal) ? { ...agreed, ...change } : agreed)),
  };
};

/** The agreement after a goal was put right: what was agreed on it stays with it. Two agreed goals are never made one. */
export const replacedAgreedGoal = (agreement: Agreement | null, before: Goal, after: Goal): Agreement => {
  const current = agreement ?? emptyAgreement;
  const goals = replacedGoal(
    current.goals.map(({ goal }) => goal),
    { before, after },
  );
  if (goals.length < current.goals.length) return current;
  return {
    ...current,
    goals: current.goals.map((agreed, place) => ({ ...agreed, goal: goals[place] ?? agreed.goal })),
  };
};

/** The goals of a kind, in order of priority: subject matter, social development and order stay apart. */
export const goalsOfKind = (agreement: Agreement | null, kind: GoalKind): AgreedGoal[] =>
  (agreement?.goals ?? []).filter(({ goal }) => goal.kind === kind);

/** The agreement with a goal one step up (-1) or down (1) among those of its kind; at the end of them it stays. */
export const movedGoal = (agreement: Agreement | null, goal: Goal, step: -1 | 1): Agreement => {
  const before = agreement ?? emptyAgreement;
  const from = before.goals.findIndex((agreed) => isSameGoal(agreed.goal, goal));
  let to = from + step;
  while (before.goals[to] && before.goals[to]?.goal.kind !== goal.kind) to += step;
  const [moved, other] = [before.goals[from], before.goals[to]];
  if (!moved || !other) return before;
  const goals = before.goals.with(from, other).with(to, moved);
  return { ...before, goals };
};

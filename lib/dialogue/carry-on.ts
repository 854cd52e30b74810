import { holds, newlyAgreed } from './agreed-goals.ts';
import type { AgreedGoal, Agreement, Dialogue } from './dialogue.ts';
import { evaluatedGoal, isOpen, isOpenGoal } from './follow-up.ts';
import type { Goal } from './goal.ts';
import { narrower } from './reach.ts';
import { isSameGoal } from './same-goal.ts';

/** A talk that was agreed in, with its agreement. */
export type EarlierAgreement = { talk: Dialogue; agreement: Agreement };

/** Whether an agreed goal is to be looked at in a sitting: it is open, was looked at today, or was carried on into it. */
const concerns = (goal: AgreedGoal, ids: Set<string>, today: string): boolean =>
  isOpenGoal(goal) || goal.evaluation?.on === today || (goal.carriedInto !== null && ids.has(goal.carriedInto));

/**
 * What was agreed with a pupil before a sitting and can be looked at in it, newest first. What was looked at today stays,
 * so that how it went can be seen, and changed, while the talk lasts.
 */
export const agreedBefore = (talksOfPupil: Dialogue[], sitting: Dialogue[], today: string): EarlierAgreement[] => {
  const ids = new Set(sitting.map(({ id }) => id));
  const last = sitting.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), today);
  return talksOfPupil
    .filter(({ id, date }) => !ids.has(id) && date <= last)
    .flatMap((talk) => (talk.agreement ? [{ talk, agreement: talk.agreement }] : []))
    .filter(({ agreement }) => agreement.goals.length > 0 || agreement.text !== '' || agreement.due !== null)
    .filter(
      ({ agreement }) =>
        isOpen(agreement) ||
        agreement.evaluation?.on === today ||
        agreement.goals.some((goal) => concerns(goal, ids, today)),
    );
};

/** The goals of an earlier agreement that concern a sitting, with their places in the agreement. */
export const goalsToLookAt = (
  { goals }: Agreement,
  sitting: Dialogue[],
  today: string,
): { agreed: AgreedGoal; place: number }[] => {
  const ids = new Set(sitting.map(({ id }) => id));
  return goals.map((agreed, place) => ({ agreed, place })).filter(({ agreed }) => concerns(agreed, ids, today));
};

/**
 * The earlier agreement after one of its goals was carried on into the one that is made now, whose talk is `id`, and the
 * goal that is to be added to that; null where it stands there already, and so is not to go if this is undone.
 */
export const carriedOn = (
  earlier: Agreement,
  place: number,
  remark: string,
  now: { id: string; agreement: Agreement | null },
  today: string,
): { earlier: Agreement; added: AgreedGoal | null } | null => {
  const carried = earlier.goals[place];
  if (!carried) return null;
  const looked = evaluatedGoal(earlier, place, 'videreføres', remark, today);
  const goals = looked.goals.map((goal, at) => (at === place ? { ...goal, carriedInto: now.id } : goal));
  const { goal, advice, tasks, reach } = carried;
  const stands = now.agreement !== null && holds(now.agreement, goal);
  // What was kept from the home by the earlier agreement is not shared by the one it is carried into.
  const added = { ...newlyAgreed(goal), advice, tasks, reach: narrower(reach, earlier.reach) };
  return { earlier: { ...looked, goals }, added: stands ? null : added };
};

/** Whether a goal was carried on from an earlier agreement into a talk, whose id it is. */
export const isCarriedOn = ({ goals }: Agreement, goal: Goal, id: string): boolean =>
  goals.some((agreed) => agreed.carriedInto === id && isSameGoal(agreed.goal, goal));

/** The earlier agreement when a goal that was carried on into a talk is taken out of it again: it is looked at here as before. */
export const notCarriedOn = (earlier: Agreement, goal: Goal, id: string): Agreement =>
  carriedFrom(earlier, goal, id, null);

/** The earlier agreement when that is undone: the goal is carried on into the talk as it was. */
export const carriedOnAgain = (earlier: Agreement, goal: Goal, id: string): Agreement =>
  carriedFrom(earlier, goal, null, id);

const carriedFrom = (earlier: Agreement, goal: Goal, from: string | null, to: string | null): Agreement => ({
  ...earlier,
  goals: earlier.goals.map((agreed) =>
    agreed.carriedInto === from && isSameGoal(agreed.goal, goal) ? { ...agreed, carriedInto: to } : agreed,
  ),
});

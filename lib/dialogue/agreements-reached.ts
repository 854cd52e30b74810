import type { Period } from './calendar.ts';
import type { Agreement, Dialogue, Evaluation } from './dialogue.ts';
import { goalDue, isOpen, isOpenGoal } from './follow-up.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';

/** How something agreed went, or that it is still to be looked at. */
export const RESULTS = [...OUTCOMES, 'open'] as const;
export type Result = Outcome | 'open';

type Agreed = { evaluation: Evaluation | null; due: string | null; open: boolean };

/** What is looked at one by one of an agreement: its goals but those that stand in a later one by now, or the whole where it has none. */
const agreedIn = (agreement: Agreement): Agreed[] =>
  agreement.goals.length > 0
    ? agreement.goals
        .filter(({ carriedInto }) => carriedInto === null)
        .map((goal) => ({ evaluation: goal.evaluation, due: goalDue(agreement, goal), open: isOpenGoal(goal) }))
    : [{ evaluation: agreement.evaluation, due: agreement.due, open: isOpen(agreement) }];

/**
 * How it went with what was agreed, in a period: what was looked at in it, and what is still to be looked at on a day of
 * it. So each thing counts once, in the period in which it was last looked at or else is due; a goal that was carried on
 * into a later talk counts there alone.
 */
export const agreementsReached = (
  talks: readonly Pick<Dialogue, 'agreement'>[],
  { from, to }: Period,
): Record<Result, number> => {
  const within = (day: string) => day >= from && day <= to;
  const counts: Record<Result, number> = { nådd: 0, delvis: 0, 'ikke nådd': 0, videreføres: 0, open: 0 };
  for (const { evaluation, due, open } of talks.flatMap(({ agreement }) => (agreement ? agreedIn(agreement) : []))) {
    if (evaluation && within(evaluation.on)) counts[evaluation.outcome] += 1;
    else if (open && due !== null && within(due)) counts.open += 1;
  }
  return counts;
};

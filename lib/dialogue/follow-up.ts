import { weeksAfter } from './calendar.ts';
import type { AgreedGoal, Agreement, Dialogue, Doubt, Evaluation } from './dialogue.ts';
import type { Outcome } from './outcomes.ts';

const isStillOpen = (evaluation: Evaluation | null): boolean =>
  evaluation === null || evaluation.outcome === 'videreføres';

/** Whether an agreed goal is still to be looked at here. */
export const isOpenGoal = ({ evaluation, carriedInto }: AgreedGoal): boolean =>
  carriedInto === null && isStillOpen(evaluation);

/** Whether an agreement is still to be looked at: what is carried on is. One with goals is open as long as one of them is. */
export const isOpen = ({ evaluation, goals }: Agreement): boolean =>
  goals.length > 0 ? goals.some(isOpenGoal) : isStillOpen(evaluation);

const earliest = (days: (string | null)[]): string | null => days.filter((day) => day !== null).toSorted()[0] ?? null;

/** The day on which an open goal of an agreement is to be looked at: its own or that of the whole, and its own alone once it was carried on. */
export const goalDue = ({ due }: Agreement, { by, evaluation }: AgreedGoal): string | null =>
  evaluation === null ? earliest([due, by]) : by;

/** The days on which something of an agreement is to be looked at, each goal's and that of the whole, the first standing first; none where that is done. */
export const openDays = (agreement: Agreement): string[] => {
  const { due, goals } = agreement;
  const daysOf = ({ by, evaluation }: AgreedGoal) => (evaluation === null ? [due, by] : [by]);
  const days = goals.length > 0 ? goals.filter(isOpenGoal).flatMap(daysOf) : [due];
  return isOpen(agreement) ? [...new Set(days.filter((day) => day !== null))].toSorted() : [];
};

/** The first day on which something of an agreement is to be looked at, or null where it has none or that is done. */
export const openDue = (agreement: Agreement | null): string | null => (agreement && openDays(agreement)[0]) ?? null;

/** The day by which rektor is to be told, while that is not done. */
export const rektorDue = (doubt: Doubt | null): string | null =>
  doubt && doubt.informedOn === null ? doubt.due : null;

/** The first day on which anything of a talk is due, or null. */
export const dueOf = ({ agreement, doubt }: Pick<Dialogue, 'agreement' | 'doubt'>): string | null =>
  earliest([openDue(agreement), rektorDue(doubt)]);

/** An agreement that is not done, with or without a day, and the talk it was made in. */
export type OpenAgreement = { talk: Dialogue; agreement: Agreement };

/** The newest of the open agreements, or null. */
export const lastOpenAgreement = (newestFirst: Dialogue[]): OpenAgreement | null => {
  for (const talk of newestFirst) {
    const { agreement } = talk;
    if (agreement && isOpen(agreement)) return { talk, agreement };
  }
  return null;
};

/** Weeks until an agreement that is carried on is looked at again. */
const CARRIED_ON = 2;

/** The agreement after it was looked at. One that is carried on gets a new day; the others are done. */
export const evaluated = (agreement: Agreement, outcome: Outcome, remark: string, today: string): Agreement => ({
  ...agreement,
  due: outcome === 'videreføres' ? weeksAfter(today, CARRIED_ON) : agreement.due,
  evaluation: { outcome, on: today, remark: remark.trim() },
});

/** The agreement after one of its goals was looked at; `place` is the goal's place in it. A goal that is carried on gets a new day. */
export const evaluatedGoal = (
  agreement: Agreement,
  place: number,
  outcome: Outcome,
  remark: string,
  today: string,
): Agreement => ({
  ...agreement,
  goals: agreement.goals.map((goal, at) =>
    at === place
      ? {
          ...goal,
          by: outcome === 'videreføres' ? weeksAfter(today, CARRIED_ON) : goal.by,
          evaluation: { outcome, on: today, remark: remark.trim() },
        }
      : goal,
  ),
});

/** An agreement with how it went as it was before; all else as it is now. */
export const notEvaluated = (now: Agreement, { due, evaluation }: Agreement): Agreement => ({
  ...now,
  due,
  evaluation,
});

/** An agreement with how one of its goals went as it was before; all else as it is now. */
export const notEvaluatedGoal = (now: Agreement, before: Agreement, place: number): Agreement => ({
  ...now,
  goals: now.goals.map((goal, at) => {
    const was = before.goals[place];
    if (at !== place || !was) return goal;
    return { ...goal, by: was.by, evaluation: was.evaluation, carriedInto: was.carriedInto };
  }),
});

/** When something is due, seen from today. The week goes to Sunday. */
export const URGENCIES = ['late', 'today', 'week', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

const urgencyOf = (due: string, today: string): Urgency => {
  const day = Temporal.PlainDate.from(today);
  const sunday = day.add({ days: 7 - day.dayOfWeek }).toString();
  return due < today ? 'late' : due === today ? 'today' : due <= sunday ? 'week' : 'later';
};

/** One thing to follow up: an agreement to look at, or rektor to tell. */
export type FollowUp = { talk: Dialogue; what: 'agreement' | 'rektor'; due: string };

/** What is to be followed up of some talks, by urgency, what is due first standing first. */
export const followUps = (dialogues: Dialogue[], today: string): Map<Urgency, FollowUp[]> => {
  const all = dialogues.flatMap((talk): FollowUp[] => {
    const agreement = openDue(talk.agreement);
    const rektor = rektorDue(talk.doubt);
    return [
      ...(rektor ? [{ talk, what: 'rektor' as const, due: rektor }] : []),
      ...(agreement ? [{ talk, what: 'agreement' as const, due: agreement }] : []),
    ];
  });
  return Map.groupBy(
    all.toSorted((a, b) => a.due.localeCompare(b.due)),
    ({ due }) => urgencyOf(due, today),
  );
};

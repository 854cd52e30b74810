import { emptyForm, toggleGoal } from '../dialogue/fill-in.ts';
import type { Goal, GoalSource } from '../dialogue/goal.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { isSameGoal } from '../dialogue/same-goal.ts';
import { goalsFromText } from '../plan/goals-from-text.ts';
import type { PlanReading } from '../plan/reading.ts';
import type { Annotation } from './annotation.ts';

/** A plan as it was last read, and the source that its goals get. */
export type ReadPlan = { plan: PlanReading; source: GoalSource };

/** What a note says of where its passage is from, for when its plan is not at hand. */
const sourceOfNote = ({ plan, createdAt }: Pick<Annotation, 'plan' | 'createdAt'>): GoalSource => ({
  ...plan,
  period: null,
  readAt: createdAt,
});

/**
 * The goals in a note's passage, one for each line; none for a note to a plan as a whole.
 * @param note the note
 * @param read the plan where it is at hand: a goal that it has in the same words is that one, with its subject
 */
export const goalsOfNote = (
  note: Pick<Annotation, 'planId' | 'plan' | 'selector' | 'createdAt'>,
  read: ReadPlan | null,
): Goal[] => {
  if (note.selector === null) return [];
  const at = read?.plan.id === note.planId ? read : null;
  const source = at?.source ?? sourceOfNote(note);
  return goalsFromText(note.selector.quote.exact).map((goal) => ({
    ...(at?.plan.goals.find(({ text }) => text === goal.text) ?? goal),
    source,
  }));
};

/** The form with these goals ticked; one that is ticked already stays so. */
export const withGoals = (form: GuidanceForm, goals: readonly Goal[]): GuidanceForm =>
  goals.reduce(
    (filled, goal) => (filled.goals.some((other) => isSameGoal(other, goal)) ? filled : toggleGoal(filled, goal)),
    form,
  );

/**
 * A new guidance talk about what a note says: with its pupils and the goals of its passage. What the teacher wrote comes
 * where it helps to go on (ideas and follow-ups) or to tell how it goes, and reaches no one else until the teacher says so.
 */
export const talkOfNote = (
  { planId, pupilIds, text, color }: Pick<Annotation, 'planId' | 'pupilIds' | 'text' | 'color'>,
  goals: readonly Goal[],
  date: string,
): GuidanceForm => {
  const remark = { text, reach: 'lærer' as const };
  const isAhead = color === 'idé' || color === 'oppfølging';
  const said = text === '' ? {} : isAhead ? { feedForward: remark } : { feedback: remark };
  return withGoals({ ...emptyForm(date), planId, pupilIds, ...said }, goals);
};

import type { Agreement, Dialogue, DialogueContent } from './dialogue.ts';
import type { Goal } from './goal.ts';
import type { GuidanceForm } from './guidance-form.ts';
import { type Replacement, replacedGoal } from './replaced-goal.ts';
import { isSameGoal } from './same-goal.ts';

/** An agreement with nothing in it yet. */
export const emptyAgreement: Agreement = {
  text: '',
  due: null,
  reach: 'hjem',
  evaluation: null,
  goals: [],
  sentHomeOn: null,
};

/** What a talk has that was held by no form, and not agreed in advance. */
export const informal = { form: null, appointment: null, doubt: null, finishedAt: null };

/** A form with nothing in it; reach as the guide has it: agreements home, feedback to the pupil, measures the teacher's. */
export const emptyForm = (date: string): GuidanceForm => ({
  pupilIds: [],
  pupilText: '',
  date,
  planId: null,
  focus: 'faglig',
  pupilWords: { text: '', reach: 'elev' },
  goals: [],
  feedback: { text: '', reach: 'elev' },
  feedForward: { text: '', reach: 'elev' },
  agreement: emptyAgreement,
  measure: { text: '', reach: 'lærer' },
  products: [],
  form: null,
});

const texts = (form: GuidanceForm): string[] => [
  form.pupilWords.text,
  form.feedback.text,
  form.feedForward.text,
  form.agreement.text,
  form.measure.text,
];

/** Whether anything was answered in the school's own form. */
export const hasAnswers = ({ form }: GuidanceForm): boolean =>
  Object.values(form?.answers ?? {}).some((answer) => answer.type !== 'text' || answer.text.trim() !== '');

/** Whether anything was said: a goal ticked, a text written, a product named or a question of the school's answered. */
export const hasContent = (form: GuidanceForm): boolean =>
  form.goals.length > 0 ||
  hasAnswers(form) ||
  form.products.length > 0 ||
  texts(form).some((text) => text.trim() !== '');

/** Whether there is anything at all to keep as a draft. */
export const isTouched = (form: GuidanceForm): boolean =>
  hasContent(form) || form.pupilIds.length > 0 || form.pupilText.trim() !== '';

/** What still stands in the way of saving, or null: a pupil and one goal or text is enough. */
export const missing = (form: GuidanceForm): 'pupil' | 'content' | null =>
  form.pupilIds.length === 0 ? 'pupil' : hasContent(form) ? null : 'content';

/** The focus follows the goals: social ones are non-academic. */
const withGoals = (form: GuidanceForm, goals: Goal[]): GuidanceForm => {
  const focus =
    goals.length === 0 ? form.focus : goals.every(({ kind }) => kind !== 'faglig') ? 'ikke-faglig' : 'faglig';
  return { ...form, goals, focus };
};

/** The form with the goal ticked, or with its tick taken away. */
export const toggleGoal = (form: GuidanceForm, goal: Goal): GuidanceForm => {
  const without = form.goals.filter((other) => !isSameGoal(other, goal));
  return withGoals(form, without.length < form.goals.length ? without : [...form.goals, goal]);
};

/** The form after a goal was put right; where that one is not ticked, the very same form. */
export const replaceGoal = (form: GuidanceForm, replacement: Replacement): GuidanceForm => {
  const goals = replacedGoal(form.goals, replacement);
  return goals === form.goals ? form : withGoals(form, goals);
};

/** What a form says, trimmed: an agreement without text or day is none, a product that is nothing but an empty title is none. */
export const contentOf = (form: GuidanceForm): DialogueContent => {
  const trimmed = <T extends { text: string }>(remark: T): T => ({ ...remark, text: remark.text.trim() });
  const agreement = trimmed(form.agreement);
  return {
    focus: form.focus,
    pupilWords: trimmed(form.pupilWords),
    goals: form.goals,
    feedback: trimmed(form.feedback),
    feedForward: trimmed(form.feedForward),
    agreement: agreement.text || agreement.due || agreement.goals.length > 0 ? agreement : null,
    measure: trimmed(form.measure),
    products: form.products.filter(
      ({ title, url, attachmentId }) => title.trim() !== '' || url !== null || attachmentId !== null,
    ),
  };
};

/** The form that shows a saved dialogue for editing. */
export const formOf = (dialogue: Dialogue): GuidanceForm => ({
  ...emptyForm(dialogue.date),
  pupilIds: [dialogue.pupilId],
  planId: dialogue.planId,
  focus: dialogue.focus,
  pupilWords: dialogue.pupilWords,
  goals: dialogue.goals,
  feedback: dialogue.feedback,
  feedForward: dialogue.feedForward,
  agreement: dialogue.agreement ?? emptyAgreement,
  measure: dialogue.measure,
  products: dialogue.products,
  form: dialogue.form,
});

import type { Agreement, Dialogue } from './dialogue.ts';
import type { FilledForm } from './filled-form.ts';
import { type Reach, reaches } from './reach.ts';
import { type QuestionType, questionsOf } from './template.ts';
import { builtInTemplates } from './templates.ts';

/** The reach of what has none of its own, as its place in the form has it; in the guide's forms where this form has none. */
const reachOfPlace = ({ form, kind }: Dialogue, type: QuestionType): Reach =>
  [form?.template, builtInTemplates[kind], builtInTemplates.veiledningssamtale]
    .flatMap((template) => (template ? questionsOf(template) : []))
    .find((question) => question.type === type)?.reach ?? 'lærer';

/** Remarks on how it went are the teacher's own; how it went is seen by whoever sees the agreement. */
const withoutRemark = <T extends Pick<Agreement, 'evaluation'>>(agreed: T): T => ({
  ...agreed,
  evaluation: agreed.evaluation && { ...agreed.evaluation, remark: '' },
});

/** An agreement that does not reach the reader is none to them: its goals go no further than the whole. */
const agreementWithin = (agreement: Agreement, reader: Reach): Agreement | null =>
  reaches(agreement.reach, reader)
    ? {
        ...withoutRemark(agreement),
        goals: agreement.goals.filter(({ reach }) => reaches(reach, reader)).map(withoutRemark),
      }
    : null;

const formWithin = (form: FilledForm, reader: Reach, withParticipants: boolean): FilledForm => ({
  ...form,
  answers: Object.fromEntries(Object.entries(form.answers).filter(([, answer]) => reaches(answer.reach, reader))),
  contributions: form.contributions.filter(({ reach }) => reaches(reach, reader)),
  participants: withParticipants ? form.participants : [],
});

/** The dialogue as a reader may see it: every text that does not reach them is emptied. The teacher sees it whole. */
export const withinReach = (dialogue: Dialogue, reader: Reach): Dialogue => {
  if (reader === 'lærer') return dialogue;
  const { agreement, form } = dialogue;
  const remark = <T extends { text: string; reach: Reach }>(said: T): T =>
    reaches(said.reach, reader) ? said : { ...said, text: '' };
  const ifSeen = <T>(type: QuestionType, all: T[]): T[] => (reaches(reachOfPlace(dialogue, type), reader) ? all : []);
  return {
    ...dialogue,
    pupilWords: remark(dialogue.pupilWords),
    goals: ifSeen('goals', dialogue.goals),
    feedback: remark(dialogue.feedback),
    feedForward: remark(dialogue.feedForward),
    measure: remark(dialogue.measure),
    products: ifSeen('products', dialogue.products),
    agreement: agreement && agreementWithin(agreement, reader),
    form: form && formWithin(form, reader, reaches(reachOfPlace(dialogue, 'participants'), reader)),
    doubt: null,
  };
};

/** Whether there is anything in a dialogue to read, apart from when it was. */
export const saysAnything = (dialogue: Dialogue): boolean => {
  const { pupilWords, feedback, feedForward, measure, goals, agreement, products, form } = dialogue;
  return (
    [pupilWords, feedback, feedForward, measure].some(({ text }) => text.trim() !== '') ||
    goals.length + products.length > 0 ||
    (agreement !== null && (agreement.text !== '' || agreement.due !== null || agreement.goals.length > 0)) ||
    (form !== null && Object.keys(form.answers).length + form.contributions.length > 0)
  );
};

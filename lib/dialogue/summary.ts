import { answerLines } from './answer-lines.ts';
import type { AgreedGoal, DialogueContent } from './dialogue.ts';
import type { FilledForm } from './filled-form.ts';
import { answerIn } from './form-answers.ts';
import { isOwnText, questionsOf } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

type Summed = DialogueContent & { form: FilledForm | null };

const ofGoal = ({ goal, advice, tasks }: AgreedGoal): string[] => [
  goal.text,
  advice,
  tasks.elev,
  tasks.hjem,
  tasks.skole,
];

/** The answers to what a form asks beyond the texts that every dialogue has of its own, each behind its question. */
const answered = (dialogue: Summed, language: WrittenLanguage): string[] =>
  (dialogue.form ? questionsOf(dialogue.form.template) : [])
    .filter(({ id }) => !isOwnText(id))
    .flatMap((question) => {
      const answer = answerIn(dialogue, question);
      const lines = answer ? answerLines(question, answer, language, (day) => day) : [];
      return lines.map(({ about, text }) =>
        [inLanguage(question.label, language), about, text].filter(Boolean).join(': '),
      );
    });

/** What a dialogue says in a few lines: every text that is not empty, the pupil's own words first. */
export const summaryOf = (dialogue: Summed, language: WrittenLanguage = 'nb'): string =>
  [
    dialogue.pupilWords.text,
    ...dialogue.goals.map(({ text }) => text),
    dialogue.feedback.text,
    dialogue.feedForward.text,
    dialogue.agreement?.text,
    ...(dialogue.agreement?.goals ?? []).flatMap(ofGoal),
    dialogue.measure.text,
    ...dialogue.products.map(({ title }) => title),
    ...answered(dialogue, language),
    ...(dialogue.form?.participants ?? []).map(({ name }) => name),
    ...(dialogue.form?.contributions ?? []).map(({ subject, teacher, text }) =>
      [subject, teacher, text].filter(Boolean).join(': '),
    ),
  ]
    .filter(Boolean)
    .join('\n');

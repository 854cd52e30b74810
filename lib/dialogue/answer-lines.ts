import type { Answer } from './answers.ts';
import type { FilledForm } from './filled-form.ts';
import { SCALES } from './scales.ts';
import { isOwnText, type Question, questionsOf, type ScaleName } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

const stepOf = (scale: ScaleName, value: number, language: WrittenLanguage): string => {
  const step = SCALES[scale][value - 1];
  return step ? inLanguage(step, language) : String(value);
};

const named = (name: string, said: string | undefined): string[] => (said?.trim() ? [`${name}: ${said.trim()}`] : []);

/** An answer in lines to read; none where nothing was answered, or the answer is not of the question's type. */
export const linesOf = (
  question: Question,
  answer: Answer,
  language: WrittenLanguage,
  dayOf: (day: string) => string,
): string[] => {
  if (question.type === 'text' && answer.type === 'text') return answer.text.trim() ? [answer.text.trim()] : [];
  if (question.type === 'choice' && answer.type === 'choice')
    return question.options
      .filter(({ id }) => answer.chosen.includes(id))
      .map(({ label }) => inLanguage(label, language));
  if (question.type === 'scale' && answer.type === 'scale') return [stepOf(question.scale, answer.value, language)];
  if (question.type === 'ratings' && answer.type === 'ratings')
    return answer.rated.map(({ goal, value }) => `${goal} – ${stepOf(question.scale, value, language)}`);
  if (question.type === 'subjects' && answer.type === 'subjects')
    return answer.rows.flatMap(({ subject, texts }) =>
      question.columns.flatMap(({ id, label }) => named(`${subject}, ${inLanguage(label, language)}`, texts[id])),
    );
  if (question.type === 'cross' && answer.type === 'cross')
    return question.fields.flatMap((field, at) => named(inLanguage(field, language), answer.texts[at]));
  return question.type === 'date' && answer.type === 'date' ? [dayOf(answer.day)] : [];
};

/** A question that was answered, with its answer in lines. */
export type AnsweredQuestion = { id: string; label: string; lines: string[]; reach: Answer['reach'] };

/** What a form was answered, in the order of its questions; without the texts that every dialogue has of its own. */
export const answeredIn = (
  { template, answers }: FilledForm,
  language: WrittenLanguage,
  dayOf: (day: string) => string,
): AnsweredQuestion[] =>
  questionsOf(template).flatMap((question) => {
    const answer = isOwnText(question.id) ? undefined : answers[question.id];
    const lines = answer ? linesOf(question, answer, language, dayOf) : [];
    return answer && lines.length > 0
      ? [{ id: question.id, label: inLanguage(question.label, language), lines, reach: answer.reach }]
      : [];
  });

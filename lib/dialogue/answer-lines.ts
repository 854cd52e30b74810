import type { Answer } from './answers.ts';
import { SCALES } from './scales.ts';
import type { Question, ScaleName } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** A line of an answer: what it is about within the question, where it is about a piece of it, and what it says. */
export type AnswerLine = { about: string | null; text: string };

const step = (scale: ScaleName, value: number, language: WrittenLanguage): string => {
  const label = SCALES[scale][value - 1];
  return label ? inLanguage(label, language) : String(value);
};

/**
 * An answer to be read, without what is empty; no lines where nothing was answered.
 * @param dayText writes an ISO date
 */
export const answerLines = (
  question: Question,
  answer: Answer,
  language: WrittenLanguage,
  dayText: (day: string) => string,
): AnswerLine[] => {
  const line = (text: string, about: string | null = null): AnswerLine[] =>
    text.trim() === '' ? [] : [{ about, text: text.trim() }];
  if (question.type === 'text' && answer.type === 'text') return line(answer.text);
  if (question.type === 'date' && answer.type === 'date') return line(dayText(answer.day));
  if (question.type === 'scale' && answer.type === 'scale') return line(step(question.scale, answer.value, language));
  if (question.type === 'choice' && answer.type === 'choice')
    return question.options
      .filter(({ id }) => answer.chosen.includes(id))
      .flatMap(({ label }) => line(inLanguage(label, language)));
  if (question.type === 'ratings' && answer.type === 'ratings')
    return answer.rated.flatMap(({ goal, value }) => line(step(question.scale, value, language), goal));
  if (question.type === 'cross' && answer.type === 'cross')
    return question.fields.flatMap((field, at) => line(answer.texts[at] ?? '', inLanguage(field, language)));
  if (question.type === 'subjects' && answer.type === 'subjects')
    return answer.rows.flatMap(({ subject, texts }) =>
      question.columns.flatMap(({ id, label }) => {
        // A column may have the name of something that every object has.
        const text = Object.hasOwn(texts, id) ? (texts[id] ?? '') : '';
        return line(text, [subject, inLanguage(label, language)].filter(Boolean).join(', '));
      }),
    );
  return [];
};

import type { Answer } from '../../lib/dialogue/answers.ts';
import type { Question } from '../../lib/dialogue/template.ts';
import type { WrittenLanguage } from '../../lib/dialogue/words.ts';

type AnswerType = Answer['type'];

/** What the field of one type of question is given. */
export type FieldProps<T extends AnswerType> = {
  question: Extract<Question, { type: T }>;
  answer: Extract<Answer, { type: T }> | null;
  language: WrittenLanguage;
  onAnswer: (answer: Answer | null) => void;
  disabled: boolean;
};

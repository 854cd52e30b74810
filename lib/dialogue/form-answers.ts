import type { Answer, Answers } from './answers.ts';
import type { Dialogue } from './dialogue.ts';
import { isOwnText, type OwnText, type Question } from './template.ts';

/** What holds answers: the texts that every dialogue has of its own, and the form it was held by. */
type Answered = Pick<Dialogue, OwnText | 'form'>;

const ownTextOf = ({ type, id }: Question): OwnText | null => (type === 'text' && isOwnText(id) ? id : null);

/** The answer to a question, or null where there is none of its type. */
export const answerIn = (dialogue: Answered, question: Question): Answer | null => {
  const own = ownTextOf(question);
  if (own) return { type: 'text', ...dialogue[own] };
  const answers: Answers = dialogue.form?.answers ?? {};
  // An id may be the name of something that every object has.
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer?.type === question.type ? answer : null;
};

/**
 * The change of a dialogue that keeps an answer, or with null takes it away. Nothing changes where the dialogue has no
 * form that could hold it.
 */
export const withAnswer = (dialogue: Answered, question: Question, answer: Answer | null): Partial<Answered> => {
  const own = ownTextOf(question);
  if (own) {
    const { reach } = answer ?? dialogue[own];
    return { [own]: { text: answer?.type === 'text' ? answer.text : '', reach } };
  }
  if (!dialogue.form) return {};
  const { [question.id]: _before, ...others } = dialogue.form.answers;
  return { form: { ...dialogue.form, answers: answer ? { ...others, [question.id]: answer } : others } };
};

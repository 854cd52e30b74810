import { type AnswerLine, answerLines } from './answer-lines.ts';
import type { Dialogue } from './dialogue.ts';
import type { Reach } from './reach.ts';
import { isOwnText, OWN_TEXTS, type OwnText, questionsOf } from './template.ts';
import { inLanguage, type WrittenLanguage } from './words.ts';

/** What was said to one question. `label` is empty where no form asked; `id` then tells which text it is. */
export type Said = { id: string; label: string; reach: Reach; lines: AnswerLine[] };

const written = (text: string, about: string | null = null): AnswerLine[] =>
  text.trim() === '' ? [] : [{ about, text: text.trim() }];

const own = (talk: Dialogue, id: OwnText, label: string): Said => ({
  id,
  label,
  reach: talk[id].reach,
  lines: written(talk[id].text),
});

const contributed = (talk: Dialogue, id: string, label: string): Said[] =>
  (talk.form?.contributions ?? []).map(({ subject, teacher, text, reach }) => ({
    id,
    label,
    reach,
    lines: written(text, teacher ? `${subject} (${teacher})` : subject),
  }));

/**
 * All that was said in a talk apart from its agreement, each with its reach, in the order and the words of the form that
 * it was held by: first what the form asks, then what a talk has that its form does not ask for.
 */
export const saidIn = (talk: Dialogue, language: WrittenLanguage, dayText: (day: string) => string): Said[] => {
  const questions = talk.form ? questionsOf(talk.form.template) : [];
  const asked = questions.flatMap((question): Said[] => {
    const { id } = question;
    const label = inLanguage(question.label, language);
    if (question.type === 'contributions') return contributed(talk, id, label);
    if (question.type === 'text' && isOwnText(id)) return [own(talk, id, label)];
    const answer = talk.form?.answers[id];
    return answer ? [{ id, label, reach: answer.reach, lines: answerLines(question, answer, language, dayText) }] : [];
  });
  const rest = OWN_TEXTS.filter((id) => !questions.some((question) => question.id === id));
  const unasked = rest.map((id) => own(talk, id, ''));
  const others = questions.some(({ type }) => type === 'contributions') ? [] : contributed(talk, 'contributions', '');
  return [...asked, ...unasked, ...others].filter(({ lines }) => lines.length > 0);
};

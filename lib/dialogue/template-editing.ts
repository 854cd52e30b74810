import { ONCE, type Part, type Question, questionsOf, type Template } from './template.ts';
import type { Words, WrittenLanguage } from './words.ts';

/** How many questions a part, and how many parts a form can have. */
export const MOST_QUESTIONS = 30;
export const MOST_PARTS = 20;

/** One place up or down. */
export type Step = -1 | 1;

/** A form of its own with the same content, to be changed: it begins at version 1. */
export const copyOfTemplate = (template: Template, id: string): Template => ({ ...template, id, version: 1 });

/** The same text with other words in one language; where nothing is written, that language goes. */
export const written = (words: Words, language: WrittenLanguage, text: string): Words => {
  const { [language]: _before, ...others } = words;
  return text.trim() ? { ...others, [language]: text } : others;
};

const moved = <T>(list: readonly T[], from: number, by: Step): T[] | null => {
  const other = list[from + by];
  const one = list[from];
  if (one === undefined || other === undefined) return null;
  return list.with(from, other).with(from + by, one);
};

/** Changes a part by its id. */
export const changePart = (template: Template, partId: string, change: (part: Part) => Part): Template => ({
  ...template,
  parts: template.parts.map((part) => (part.id === partId ? change(part) : part)),
});

/** Changes a question by its id. */
export const changeQuestion = (
  template: Template,
  questionId: string,
  change: (question: Question) => Question,
): Template => ({
  ...template,
  parts: template.parts.map((part) => ({
    ...part,
    questions: part.questions.map((question) => (question.id === questionId ? change(question) : question)),
  })),
});

/** Moves a part one place. What can't be done leaves the form as it is, the very same object; so with all edits below. */
export const movePart = (template: Template, partId: string, by: Step): Template => {
  const parts = moved(
    template.parts,
    template.parts.findIndex(({ id }) => id === partId),
    by,
  );
  return parts ? { ...template, parts } : template;
};

const placeOf = ({ parts }: Template, questionId: string) => {
  const at = parts.findIndex(({ questions }) => questions.some(({ id }) => id === questionId));
  const part = parts[at];
  return part ? { at, part, place: part.questions.findIndex(({ id }) => id === questionId) } : null;
};

/** Moves a question one place, past the end of its part into the next one. The only question of a part stays. */
export const moveQuestion = (template: Template, questionId: string, by: Step): Template => {
  const found = placeOf(template, questionId);
  if (!found) return template;
  const { at, part, place } = found;
  const within = moved(part.questions, place, by);
  if (within) return changePart(template, part.id, (same) => ({ ...same, questions: within }));
  const question = part.questions[place];
  const target = template.parts[at + by];
  if (!question || !target || part.questions.length === 1 || target.questions.length >= MOST_QUESTIONS) return template;
  const without = changePart(template, part.id, (same) => ({ ...same, questions: same.questions.toSpliced(place, 1) }));
  return changePart(without, target.id, (same) => ({
    ...same,
    questions: by === 1 ? [question, ...same.questions] : [...same.questions, question],
  }));
};

/** Removes a part with its questions; the last part stays. */
export const removePart = (template: Template, partId: string): Template =>
  template.parts.length > 1 && template.parts.some(({ id }) => id === partId)
    ? { ...template, parts: template.parts.filter(({ id }) => id !== partId) }
    : template;

/** Removes a question; the only one of a part stays, since a part without any has nothing to ask. */
export const removeQuestion = (template: Template, questionId: string): Template => {
  const found = placeOf(template, questionId);
  if (!found || found.part.questions.length === 1) return template;
  return changePart(template, found.part.id, (part) => ({
    ...part,
    questions: part.questions.filter(({ id }) => id !== questionId),
  }));
};

/** Adds a question at the end of a part. One whose id is taken, or that stands once in a form and does already, is not added. */
export const addQuestion = (template: Template, partId: string, question: Question): Template => {
  const part = template.parts.find(({ id }) => id === partId);
  const taken = questionsOf(template).some(
    ({ id, type }) => id === question.id || (type === question.type && ONCE.some((once) => once === type)),
  );
  if (!part || taken || part.questions.length >= MOST_QUESTIONS) return template;
  return changePart(template, partId, (same) => ({ ...same, questions: [...same.questions, question] }));
};

/** Adds a part at the end. One whose id is taken is not added. */
export const addPart = (template: Template, part: Part): Template =>
  template.parts.length >= MOST_PARTS || template.parts.some(({ id }) => id === part.id)
    ? template
    : { ...template, parts: [...template.parts, part] };

/** An id that nothing in the form has: `part-3`, `question-12`. */
export const freshId = (template: Template, stem: 'part' | 'question' | 'option'): string => {
  const taken = new Set([
    ...template.parts.map(({ id }) => id),
    ...questionsOf(template).flatMap((question) => [
      question.id,
      ...(question.type === 'choice' ? question.options.map(({ id }) => id) : []),
      ...(question.type === 'subjects' ? question.columns.map(({ id }) => id) : []),
    ]),
  ]);
  for (let n = 1; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
};

const filled = (words: Words): Words => (Object.keys(words).length > 0 ? words : { nb: '…' });

const filledQuestion = (question: Question): Question => {
  const label = filled(question.label);
  switch (question.type) {
    case 'choice':
      return { ...question, label, options: question.options.map((each) => ({ ...each, label: filled(each.label) })) };
    case 'subjects':
      return { ...question, label, columns: question.columns.map((each) => ({ ...each, label: filled(each.label) })) };
    case 'cross': {
      const [a, b, c, d] = question.fields;
      return { ...question, label, fields: [filled(a), filled(b), filled(c), filled(d)] };
    }
    default:
      return { ...question, label };
  }
};

/** The form with a mark where words are missing, so that one that is only half written can be kept as a draft. */
export const withoutGaps = (template: Template): Template => ({
  ...template,
  name: filled(template.name),
  purpose: filled(template.purpose),
  parts: template.parts.map((part) => ({
    ...part,
    title: filled(part.title),
    questions: part.questions.map(filledQuestion),
  })),
});

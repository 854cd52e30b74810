import {
  ONCE,
  OWN_TEXTS,
  type Part,
  type Question,
  type QuestionType,
  questionsOf,
  type Template,
} from './template.ts';
import { builtInTemplates } from './templates.ts';
import type { Words } from './words.ts';

/** The types of question that a school can add as many of as it likes. */
export const FREE_TYPES = [
  'text',
  'choice',
  'scale',
  'ratings',
  'subjects',
  'cross',
  'date',
] as const satisfies QuestionType[];
export type FreeType = (typeof FREE_TYPES)[number];

const label: Words = { nb: 'Nytt spørsmål', nn: 'Nytt spørsmål', en: 'New question' };
const option = (n: number): Words => ({ nb: `Svar ${n}`, nn: `Svar ${n}`, en: `Answer ${n}` });
const field = (n: number): Words => ({ nb: `Felt ${n}`, nn: `Felt ${n}`, en: `Field ${n}` });

/** A choice that can be made, with words to be changed. */
export const newOption = (id: string, n: number): { id: string; label: Words } => ({ id, label: option(n) });

/** A question of a type with words to be changed, shared with the pupil until something else is chosen. */
export const newQuestion = (type: FreeType, id: string): Question => {
  const asked = { id, label, reach: 'elev' as const };
  switch (type) {
    case 'choice':
      return { type, ...asked, several: false, options: [newOption('option-1', 1), newOption('option-2', 2)] };
    case 'scale':
    case 'ratings':
      return { type, ...asked, scale: '1-4' };
    case 'subjects':
      return { type, ...asked, subjects: [], columns: [{ id: 'column-1', label: field(1) }] };
    case 'cross':
      return { type, ...asked, fields: [field(1), field(2), field(3), field(4)] };
    default:
      return { type, ...asked };
  }
};

/** A part with one question, with words to be changed. */
export const newPart = (id: string, questionId: string): Part => ({
  id,
  phase: 'under',
  by: 'lærer',
  title: { nb: 'Ny del', nn: 'Ny del', en: 'New part' },
  questions: [newQuestion('text', questionId)],
});

const isSame = (one: Question, other: Question): boolean =>
  one.id === other.id || (one.type === other.type && ONCE.some((type) => type === one.type));

/**
 * The questions that the product itself knows of (the pupil's own words, the agreement and the like) and that a form has
 * not, worded as in the built-in forms, its own kind's first.
 */
export const missingQuestions = (template: Template): Question[] => {
  const here = questionsOf(template);
  const known = [builtInTemplates[template.kind], ...Object.values(builtInTemplates)].flatMap(questionsOf);
  const wanted = [...OWN_TEXTS.map((id) => ({ id, type: 'text' })), ...ONCE.map((type) => ({ id: null, type }))];
  return wanted
    .map(({ id, type }) => known.find((question) => question.type === type && (id === null || question.id === id)))
    .filter((question) => question !== undefined)
    .filter((question) => !here.some((other) => isSame(question, other)));
};

/** What a form should not do without, by the guide, and this one does. */
export const lacking = (template: Template): ('pupilWords' | 'agreement')[] => {
  const questions = questionsOf(template);
  return [
    ...(questions.some(({ id, type }) => id === 'pupilWords' && type === 'text') ? [] : ['pupilWords' as const]),
    ...(questions.some(({ type }) => type === 'agreement') ? [] : ['agreement' as const]),
  ];
};

import { isOwnText, ONCE, type Question, questionsOf, type Template } from './template.ts';

/**
 * What a school's form of the guidance talk asks beyond what the quick log holds anyway: its own texts, and the goals,
 * the agreement and the like of every record.
 */
export const extraQuestions = (template: Template, builtIn: Template): Question[] => {
  const known = new Set(questionsOf(builtIn).map(({ id }) => id));
  return questionsOf(template).filter(
    ({ id, type }) => !known.has(id) && !(type === 'text' && isOwnText(id)) && !ONCE.some((once) => once === type),
  );
};

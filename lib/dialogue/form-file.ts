import type * as z from '../zod.ts';
import { Template } from './template.ts';

/** The largest file that is looked at, in characters: far more than any form. */
export const LARGEST_FORM = 1_000_000;

/** Where in a form something is wrong: what is written there of the part and the question, and the field. */
export type FormPlace = { part: string | null; question: string | null; field: string };

/** Why a text is not a form that can be used. `newer`: it holds something that only a later version of the product knows. */
export type FormProblem =
  | { why: 'tooBig' | 'notJson' | 'notForm' | 'newer' }
  | { why: 'wrong'; places: FormPlace[]; more: number };

const FORMAT = 'laeringsdialog-template';
const TOLD = 5;

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The first words of a text in several languages, or the id of what has none. */
const nameOf = (value: unknown, text: 'title' | 'label'): string | null => {
  const words = at(value, text);
  const name = [at(words, 'nb'), at(words, 'nn'), at(words, 'en'), at(value, 'id')].find(
    (each) => typeof each === 'string' && each.trim() !== '',
  );
  return typeof name === 'string' ? name.slice(0, 100) : null;
};

const placeOf = (form: unknown, path: PropertyKey[]): FormPlace => {
  const [parts, partAt, questions, questionAt, ...rest] = path;
  if (parts !== 'parts' || partAt === undefined) return { part: null, question: null, field: String(path[0] ?? '') };
  const part = at(at(form, 'parts'), partAt);
  const named = nameOf(part, 'title') ?? `${Number(partAt) + 1}`;
  if (questions !== 'questions' || questionAt === undefined)
    return { part: named, question: null, field: String(questions ?? '') };
  const question = at(at(part, 'questions'), questionAt);
  return {
    part: named,
    question: nameOf(question, 'label') ?? `${Number(questionAt) + 1}`,
    field: String(rest[0] ?? ''),
  };
};

/** The places in a form that its schema finds wrong, in order, each once. */
const wrongPlaces = (form: unknown, { issues }: z.core.$ZodError): FormPlace[] => {
  const places = issues.map(({ path }) => placeOf(form, path));
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
};

/** A type of question, or a format, that is not known: what a later version of the product may have added. */
const isFromLater = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_union' && issue.path.at(-1) === 'type') || issue.path[0] === 'format';

/** Checks that what was read is a form. */
export const checkForm = (form: unknown): { template: Template } | { problem: FormProblem } => {
  const format = at(form, 'format');
  if (typeof format !== 'string' || !format.startsWith(FORMAT)) return { problem: { why: 'notForm' } };
  const { success, data, error } = Template.safeParse(form);
  if (success) return { template: data };
  if (error.issues.some(isFromLater)) return { problem: { why: 'newer' } };
  const places = wrongPlaces(form, error);
  return { problem: { why: 'wrong', places: places.slice(0, TOLD), more: Math.max(0, places.length - TOLD) } };
};

/** Reads a form from the text of a file. */
export const readForm = (text: string): { template: Template } | { problem: FormProblem } => {
  if (text.length > LARGEST_FORM) return { problem: { why: 'tooBig' } };
  try {
    // Some editors begin a file with a mark of the byte order, which is no JSON.
    return checkForm(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: { why: 'notJson' } };
    throw error;
  }
};

/** A form as the text of a file. */
export const formFile = (template: Template): string => `${JSON.stringify(template, null, 2)}\n`;

/**
 * How a form stands to those that are here: it is new, a newer version, the same, another form under the same version, or
 * older.
 */
export const standingOf = (
  template: Template,
  here: readonly Template[],
): 'new' | 'newer' | 'same' | 'different' | 'older' => {
  const others = here.filter(({ id }) => id === template.id);
  const newest = Math.max(...others.map(({ version }) => version));
  if (others.length === 0) return 'new';
  if (template.version > newest) return 'newer';
  if (template.version < newest) return 'older';
  const same = others.some((other) => JSON.stringify(other) === JSON.stringify(template));
  return same ? 'same' : 'different';
};

import * as z from '../zod.ts';
import { DialogueKind } from './dialogue-kind.ts';
import { Duties } from './duties.ts';
import { Reach } from './reach.ts';
import { Words } from './words.ts';

/** A name within a form: letters, digits, dots and hyphens. */
export const Key = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.-]{0,59}$/));

/** Who fills a part of a form in. */
export const Party = z.enum(['elev', 'hjem', 'lærer', 'faglærer']);
export type Party = z.infer<typeof Party>;

/** When in the course of a talk a part is used: prepared, held, summed up. */
export const Phase = z.enum(['før', 'under', 'etter']);
export type Phase = z.infer<typeof Phase>;

/** The scales there are: faces for the youngest, «øve mer / kan / kan godt», and 1 to 4. The value is always 1 (least) to 4 at most. */
export const ScaleName = z.enum(['smileys', 'kan godt', '1-4']);
export type ScaleName = z.infer<typeof ScaleName>;

const Option = z.object({ id: Key, label: Words });

const asked = { id: Key, label: Words, help: z.optional(Words), reach: Reach };
const options = z.array(Option).check(z.minLength(1), z.maxLength(20));

/**
 * What a form asks. A text whose id is one of `OWN_TEXTS` is the dialogue's own text of that name; every other answer is
 * kept under the question's id.
 */
export const Question = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), ...asked }),
  z.object({ type: z.literal('choice'), ...asked, options, several: z.boolean() }),
  z.object({ type: z.literal('scale'), ...asked, scale: ScaleName }),
  /** A rating for each goal that the talk is about. */
  z.object({ type: z.literal('ratings'), ...asked, scale: ScaleName }),
  /** A row for each subject, with these columns; where no subjects are named, rows are added when it is filled in. */
  z.object({
    type: z.literal('subjects'),
    ...asked,
    subjects: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(30)),
    columns: z.array(Option).check(z.minLength(1), z.maxLength(4)),
  }),
  /** Four fields in a cross. */
  z.object({ type: z.literal('cross'), ...asked, fields: z.tuple([Words, Words, Words, Words]) }),
  z.object({ type: z.literal('date'), ...asked }),
  z.object({ type: z.literal('participants'), ...asked }),
  /** Places for what every record holds: earlier goals to evaluate, the goals spoken of, contributions of subject teachers, new goals with who does what, doubt about the outcome, products. */
  z.object({ type: z.enum(['earlier', 'goals', 'contributions', 'agreement', 'doubt', 'products']), ...asked }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionType = Question['type'];

/** Types that stand at most once in a form. */
export const ONCE = ['participants', 'earlier', 'goals', 'contributions', 'agreement', 'doubt', 'products'] as const;

export const Part = z.object({
  id: Key,
  phase: Phase,
  by: Party,
  title: Words,
  help: z.optional(Words),
  questions: z.array(Question).check(z.minLength(1), z.maxLength(30)),
});
export type Part = z.infer<typeof Part>;

const hasEachOnce = (parts: Part[]): boolean => {
  const questions = parts.flatMap((part) => part.questions);
  const ids = [...parts.map(({ id }) => `part ${id}`), ...questions.map(({ id }) => id)];
  const once = questions.map(({ type }) => type).filter((type) => ONCE.some((each) => each === type));
  return new Set(ids).size === ids.length && new Set(once).size === once.length;
};

/** A form as data: what a dialogue of a kind asks, part by part. A school shares it as a JSON file. */
export const Template = z.object({
  format: z.literal('laeringsdialog-template'),
  /** The same for all versions of a form. */
  id: Key,
  version: z.int().check(z.minimum(1), z.maximum(9999)),
  kind: DialogueKind,
  name: Words,
  school: z.optional(z.string().check(z.maxLength(120))),
  /** What the dialogue is for, shown as help. */
  purpose: Words,
  parts: z.array(Part).check(z.minLength(1), z.maxLength(20), z.refine(hasEachOnce)),
  /** Where the school has other counts or another boundary of the half years than the law's. */
  duties: z.optional(z.partial(Duties)),
});
export type Template = z.infer<typeof Template>;

/** Texts that every dialogue has of its own, whatever its form. */
export const OWN_TEXTS = ['pupilWords', 'feedback', 'feedForward', 'measure'] as const;
export type OwnText = (typeof OWN_TEXTS)[number];
export const isOwnText = (id: string): id is OwnText => OWN_TEXTS.some((own) => own === id);

/** All questions of a form, in order. */
export const questionsOf = ({ parts }: Template): Question[] => parts.flatMap(({ questions }) => questions);

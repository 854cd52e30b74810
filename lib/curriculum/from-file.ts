import type { Words } from '../dialogue/words.ts';
import * as z from '../zod.ts';
import { type Curriculum, MOST_AIMS } from './curriculum.ts';
import { curriculumOf, fromGrep, isOurs } from './from-grep.ts';

/** No file of aims is larger, in bytes. */
export const LARGEST_FILE = 30_000_000;

const text = z.optional(z.string());

/** A flat list: curricula with a name, and aims under them, with a column for each language. */
const FlatFile = z.object({
  plans: z.optional(
    z.array(
      z.object({
        code: z.string(),
        nameNb: text,
        nameNn: text,
        nameEn: text,
        validFrom: z.optional(z.nullable(z.iso.date())),
      }),
    ),
  ),
  aims: z
    .array(
      z.object({
        code: z.string(),
        plan: z.string(),
        afterGrade: z.nullable(z.number()),
        nb: text,
        nn: text,
        en: text,
      }),
    )
    .check(z.maxLength(MOST_AIMS)),
});

const wordsFrom = (nb?: string, nn?: string, en?: string): Words | null =>
  nb || nn || en ? { ...(nb && { nb }), ...(nn && { nn }), ...(en && { en }) } : null;

const fromFlat = (
  { plans = [], aims }: z.infer<typeof FlatFile>,
  loaded: Pick<Curriculum, 'from' | 'loadedAt'>,
): Curriculum | null => {
  const ofSchool = aims.flatMap(({ afterGrade: grade, ...aim }) =>
    isOurs(aim.plan) && grade !== null && grade >= 1 && grade <= 10 ? [{ ...aim, grade }] : [],
  );
  const named = new Map(plans.map((plan) => [plan.code, plan]));
  return curriculumOf(
    [...new Set(ofSchool.map(({ plan }) => plan))].map((code) => {
      const plan = named.get(code);
      const title = wordsFrom(plan?.nameNb, plan?.nameNn, plan?.nameEn) ?? { nb: code };
      return { code, title, validFrom: plan?.validFrom ?? null, validTo: null };
    }),
    ofSchool.map(({ code, plan, grade, nb, nn, en }) => {
      const words = wordsFrom(nb, nn, en);
      return words && { code, plan, grade, text: words };
    }),
    loaded,
  );
};

/** What a file holds: a curriculum, or why not: `unreadable` is no JSON, `unknown` is none of the shapes, `empty` has no aims of grunnskolen in force. */
export type ReadCurriculum = { curriculum: Curriculum } | { problem: 'unreadable' | 'unknown' | 'empty' };

const isGrepList = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some((each) => typeof each === 'object' && each !== null && 'kode' in each && 'tittel' in each);

/** The lists in a file: the file itself, or what lies in a dump under a name for each kind of element. */
const listsIn = (value: unknown): unknown[] =>
  isGrepList(value)
    ? value
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.values(value).filter(isGrepList).flat()
      : [];

/**
 * Reads a file with competence aims: a flat list, or elements of Udir's Grep as a list or a dump.
 * @param day the day that the curricula are to be in force on
 */
export const readCurriculumFile = (file: string, day: string, loadedAt: string): ReadCurriculum => {
  const loaded = { from: 'file' as const, loadedAt };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { problem: 'unreadable' };
  }
  const flat = FlatFile.safeParse(value);
  const list = flat.success ? [] : listsIn(value);
  if (!flat.success && list.length === 0) return { problem: 'unknown' };
  const curriculum = flat.success ? fromFlat(flat.data, loaded) : fromGrep(list, day, loaded);
  return curriculum ? { curriculum } : { problem: 'empty' };
};

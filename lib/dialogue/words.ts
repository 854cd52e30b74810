import * as z from '../zod.ts';

/** The languages that forms, agreements and letters are written in. */
export const WRITTEN_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

const text = z.string().check(z.minLength(1), z.maxLength(1500));

/** A text of a form in one or more languages; a school may write in its own alone. */
export const Words = z
  .object({ nb: z.optional(text), nn: z.optional(text), en: z.optional(text) })
  .check(z.refine(({ nb, nn, en }) => Boolean(nb ?? nn ?? en)));
export type Words = z.infer<typeof Words>;

/** The text in a language, or in another where it was not written in that one. */
export const inLanguage = (words: Words, language: WrittenLanguage): string =>
  words[language] ?? words.nb ?? words.nn ?? words.en ?? '';

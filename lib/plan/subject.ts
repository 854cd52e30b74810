import { clean, wordsOf } from './text.ts';
import { SUBJECT_COLUMN, SUBJECT_LIKE, SUBJECTS } from './words/subjects.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const oneOf = (phrases: readonly string[]) =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const JOIN = '\\s*(?:[/,&+]|\\s[-–]\\s|\\s(?:og|and|och)\\s)\\s*';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';

const real = `(?:${oneOf(SUBJECTS)})${NO_LETTER_AFTER}`;
const named = `(?:${oneOf([...SUBJECTS, ...SUBJECT_LIKE])})${NO_LETTER_AFTER}`;
const RUN = new RegExp(`${NO_LETTER_BEFORE}${real}(?:${JOIN}${real})*`, 'giu');
const WHOLE = new RegExp(`^${named}(?:${JOIN}${named})*$`, 'iu');
const REAL = new RegExp(`${NO_LETTER_BEFORE}${real}`, 'iu');
const WORDS = new Set([...SUBJECTS, ...SUBJECT_LIKE].flatMap(wordsOf));
const COLUMN = new Set(SUBJECT_COLUMN);

// "Norsk / samfunnsfag / kunst og håndverk" and the like; longer texts are sentences.
const LONGEST_NAME = 100;

/**
 * Whether any of some words belongs to a subject's name: a look-up, so that the long patterns run only over labels that
 * can match them.
 * @param words the label's words, from `wordsOf`
 */
export function mayNameSubject(words: readonly string[]): boolean {
  return words.some((word) => WORDS.has(word));
}

/** A subject named in a label, and what the label says beside it. */
export interface NamedSubject {
  readonly subject: string;
  readonly rest: string;
}

/**
 * The only subject (or joined pair, "Norsk/KRLE") that a short label names, as printed.
 * @param label a heading, a cell or the part of a line before its colon
 * @returns null if it names none, or several apart
 */
export function subjectIn(label: string): NamedSubject | null {
  if (!mayNameSubject(wordsOf(label))) return null;
  const found = [...label.matchAll(RUN)];
  const only = found[0];
  if (!only || found.some((other) => other[0].toLowerCase() !== only[0].toLowerCase())) return null;
  return {
    subject: clean(only[0]),
    rest: clean(label.slice(0, only.index) + label.slice(only.index + only[0].length)),
  };
}

/**
 * Whether a label is nothing but a subject, or a name that stands in a subject's place ("Tema/prosjekt").
 * @param label a heading, a cell or a prefix, without its colon
 */
export function isSubject(label: string): boolean {
  return label.length <= LONGEST_NAME && mayNameSubject(wordsOf(label)) && WHOLE.test(label);
}

/**
 * Whether a school subject stands anywhere in a label.
 * @param label any short text
 */
export function namesSubject(label: string): boolean {
  return mayNameSubject(wordsOf(label)) && REAL.test(label);
}

/**
 * Whether a header cell stands over a column of subjects ("Fag").
 * @param label the header cell's text
 */
export function isSubjectColumn(label: string): boolean {
  return COLUMN.has(label.toLowerCase());
}

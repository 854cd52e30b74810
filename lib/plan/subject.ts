import { remember } from './remember.ts';
import { clean, wordPattern, wordsOf } from './text.ts';
import { SUBJECT_COLUMN, SUBJECT_LIKE, SUBJECTS } from './words/subjects.ts';

const keyOf = (phrase: string) => wordsOf(phrase).join(' ');
const REAL = new Set(SUBJECTS.map(keyOf));
const LIKE = new Set(SUBJECT_LIKE.map(keyOf));
const COLUMN = new Set(SUBJECT_COLUMN);
const FIRST_WORDS = new Set([...REAL, ...LIKE].map((key) => key.split(' ', 1)[0]));
const LONGEST = Math.max(...[...REAL, ...LIKE].map((key) => key.split(' ').length));
// What joins two subjects to one name: "Norsk/KRLE", "Kunst og håndverk & musikk".
const JOIN = /^\s*(?:[/,&+]|[-–]|og|and|och)\s*$/i;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly real: boolean;
}

/** The subjects in a label, joined ones as one, each as long a name as there is. Several rules ask about the same label. */
const spansIn: (label: string) => readonly Span[] = remember((label) => {
  if (!mayNameSubject(wordsOf(label))) return [];
  const words = [...label.matchAll(wordPattern(label))].map((word) => ({
    text: word[0].toLowerCase(),
    start: word.index,
    end: word.index + word[0].length,
  }));
  const spans: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const { length, real } = longestName(words, i);
    const [first, last] = [words[i], words[i + length - 1]];
    if (first && last && length > 0) {
      const before = spans.at(-1);
      if (before && before.real === real && JOIN.test(label.slice(before.end, first.start))) {
        spans[spans.length - 1] = { start: before.start, end: last.end, real };
      } else spans.push({ start: first.start, end: last.end, real });
    }
    i += Math.max(1, length);
  }
  return spans;
});

function longestName(words: readonly { text: string }[], from: number): { length: number; real: boolean } {
  if (!FIRST_WORDS.has(words[from]?.text)) return { length: 0, real: false };
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--) {
    const key = words
      .slice(from, from + length)
      .map((word) => word.text)
      .join(' ');
    if (REAL.has(key) || LIKE.has(key)) return { length, real: REAL.has(key) };
  }
  return { length: 0, real: false };
}

/** A subject named in a label, and what the label says beside it. */
export interface NamedSubject {
  readonly subject: string;
  readonly rest: string;
}

/**
 * The only school subject (or joined pair, "Norsk/KRLE") that a short label names, as printed.
 * @param label a heading, a cell or the part of a line before its colon
 * @returns null if it names none, or several apart
 */
export function subjectIn(label: string): NamedSubject | null {
  const names = spansIn(label).filter(({ real }) => real);
  const [only] = names;
  if (!only) return null;
  const textOf = ({ start, end }: Span) => label.slice(start, end);
  if (names.some((other) => textOf(other).toLowerCase() !== textOf(only).toLowerCase())) return null;
  return { subject: clean(textOf(only)), rest: clean(label.slice(0, only.start) + label.slice(only.end)) };
}

/**
 * Whether a label is nothing but a subject, or a name that stands in a subject's place ("Tema/prosjekt").
 * @param label a heading, a cell or a prefix, without its colon
 */
export function isSubject(label: string): boolean {
  const spans = spansIn(label);
  const [first] = spans;
  if (first?.start !== 0 || spans.at(-1)?.end !== label.length) return false;
  return spans.slice(1).every((span, i) => JOIN.test(label.slice(spans[i]?.end, span.start)));
}

/**
 * Whether a school subject stands anywhere in a label.
 * @param label any short text
 */
export function namesSubject(label: string): boolean {
  return spansIn(label).some(({ real }) => real);
}

/**
 * Whether a subject's name begins with any of some words: a look-up, to spare labels that cannot name one.
 * @param words the label's words, from `wordsOf`
 */
export function mayNameSubject(words: readonly string[]): boolean {
  return words.some((word) => FIRST_WORDS.has(word));
}

/**
 * Whether a header cell stands over a column of subjects ("Fag").
 * @param label the header cell's text
 */
export function isSubjectColumn(label: string): boolean {
  return COLUMN.has(label.toLowerCase());
}

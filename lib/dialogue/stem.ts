import { asBokmål } from './words/nynorsk.ts';

/** Endings of nouns, verbs and adjectives, bokmål, nynorsk and English plural; the longer ones first. */
const ENDING = /(?:erne|ene|ane|ens|ets|ar|er|en|et|es|a|e|(?<=[^aeiouæø])t)$/u;
const VOWEL = /[aeiouyæøåéó]/u;

/** Takes one ending off, where what is left is still a word. */
const shorter = (word: string, least: number): string => {
  const stem = word.replace(ENDING, '');
  if (stem !== word && stem.length >= least && VOWEL.test(stem)) return stem;
  const one = word.replace(/(?:[ae]|(?<=[^aeiouæø])t|(?<=...[^suiy])s)$/u, '');
  return one.length >= 3 && VOWEL.test(one) ? one : word;
};

/**
 * What stays of a word in all its forms, in bokmål, nynorsk and English: `brøk` for brøker and brøkene, `skriv` for
 * skrive and skriver, `regl` for regel and reglar. It is for comparing, not for reading, and lets some words that are
 * not the same meet.
 * @param word in lower case, letters only
 */
export const stemOf = (word: string): string => {
  // Twice, since what is left may have an ending of its own, and has it taken off where it stands alone: lærer, læreren.
  const stem = shorter(shorter(asBokmål(word), 2), 3);
  return stem.replace(/(?<=..[^aeiouyæøåel])el$/u, 'l').replace(/([^aeiouyæøå])\1(?=l?$)/u, '$1');
};

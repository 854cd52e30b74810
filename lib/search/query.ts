import { SMALL_WORDS } from '../dialogue/words/small-words.ts';
import { tokensOf } from './tokens.ts';
import { formsOf, type WordForms } from './word-forms.ts';

/** A word that is looked for; one that may still be being typed is met by words that begin so. */
export type QueryWord = WordForms & { unfinished: boolean };

/** More words than this make a search no narrower. */
const MOST_WORDS = 12;

/** The words that are looked for in what was typed: small words do not count where there are others. */
export const queryOf = (typed: string): QueryWord[] => {
  const tokens = tokensOf(typed);
  const words = tokens.map(({ word, to }) => ({ ...formsOf(word), unfinished: to === typed.length }));
  const telling = words.filter(({ word, unfinished }) => unfinished || !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
};

/** How well a word meets one that is looked for: not at all, by its beginning, or as the same word in any form. */
export type Likeness = 0 | 1 | 2;

/** Compares a word of a text with one that is looked for. */
export const likeness = (sought: QueryWord, { word, bokmål, stem }: WordForms): Likeness => {
  if (stem === sought.stem) return 2;
  return sought.unfinished && (word.startsWith(sought.word) || bokmål.startsWith(sought.bokmål)) ? 1 : 0;
};

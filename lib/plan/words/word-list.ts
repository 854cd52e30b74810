import { remember } from '../remember.ts';

/** A list of lower-case words; `*` at either end of an entry stands for any letters there. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * Makes a list out of words with blanks between them.
 * @param text the words, lower case; `*prøve` is every word that ends so, `lekse*` every word that begins so
 */
export function wordList(text: string): WordList {
  const entries = text.trim().split(/\s+/);
  const exact = new Set(entries.filter((entry) => !entry.includes('*')));
  const endings = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  if (endings.length + beginnings.length === 0) return exact;
  return {
    has: remember(
      (word) => exact.has(word) || endings.some((e) => word.endsWith(e)) || beginnings.some((b) => word.startsWith(b)),
    ),
  };
}

import { browser } from '../browser.ts';

/** The school's own words in every letter: who it is from, and how the home answers. About no pupil, so they lie unsealed. */
export type LetterWords = { sender: string; answer: string };

const SETTING = 'letter-words';

const textOf = (stored: unknown, name: keyof LetterWords): string => {
  const text: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : '';
  return typeof text === 'string' ? text : '';
};

/** The words that were last written; empty where none were. */
export const letterWords = async (): Promise<LetterWords> => {
  const { [SETTING]: stored } = await browser.storage.local.get(SETTING);
  return { sender: textOf(stored, 'sender'), answer: textOf(stored, 'answer') };
};

export const keepLetterWords = (words: LetterWords): Promise<void> => browser.storage.local.set({ [SETTING]: words });

import type { WrittenLanguage } from '../../dialogue/words.ts';
import type { PaperWords } from './nb.ts';

export type { PaperWords } from './nb.ts';

/** The words of the written agreement, loaded only where one is shown. */
export const paperWords = (language: WrittenLanguage): Promise<PaperWords> =>
  ({
    nb: () => import('./nb.ts').then(({ nb }) => nb),
    nn: () => import('./nn.ts').then(({ nn }) => nn),
    en: () => import('./en.ts').then(({ en }) => en),
  })[language]();

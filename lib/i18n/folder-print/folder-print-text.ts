import type { Language } from '../language.ts';
import type { FolderPrintText } from './nb.ts';

/** The words of a printed folder in its reader's language. Loaded only where one is printed. */
export const folderPrintText = (language: Language): Promise<FolderPrintText> =>
  ({
    nb: () => import('./nb.ts').then(({ nb }) => nb),
    nn: () => import('./nn.ts').then(({ nn }) => nn),
    en: () => import('./en.ts').then(({ en }) => en),
  })[language]();

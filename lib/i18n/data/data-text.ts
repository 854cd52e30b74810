import type { Language } from '../language.ts';

/** The description of what is stored and by which rules: short parts with a heading each, in whole sentences. */
export type DataText = { title: string; parts: { heading: string; lines: string[] }[] };

/** Loaded only where it is read. */
export const dataText = (language: Language): Promise<DataText> =>
  ({
    nb: () => import('./nb.ts').then(({ nb }) => nb),
    nn: () => import('./nn.ts').then(({ nn }) => nn),
    en: () => import('./en.ts').then(({ en }) => en),
  })[language]();

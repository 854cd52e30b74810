import type { Language } from '../language.ts';
import type { ExplanationText } from './nb.ts';

/** Loaded only where it is read. */
export const explanationText = (language: Language): Promise<ExplanationText> =>
  ({
    nb: () => import('./nb.ts').then(({ nb }) => nb),
    nn: () => import('./nn.ts').then(({ nn }) => nn),
    en: () => import('./en.ts').then(({ en }) => en),
  })[language]();

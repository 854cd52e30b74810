import type { FormTexts } from '../../dialogue/html-form.ts';
import type { Language } from '../language.ts';

type Kind = 'utviklingssamtale' | 'elevsamtale' | 'both';

/** What letters and forms to pupils, homes and colleagues say, in the language they are written in. */
export type LetterText = {
  heading: Record<Kind, string>;
  /** Whom a letter is to. */
  to: Record<Kind, (name: string) => string>;
  intro: Record<Kind, (name: string) => string>;
  when: string;
  at: (day: string, time: string) => string;
  timeLater: string;
  long: string;
  minutes: (n: number) => string;
  where: string;
  placeLater: string;
  who: string;
  takePart: Record<Kind, string>;
  think: string;
  pupilThinks: string;
  homeThinks: string;
  /** The pupil's right to take part; a talk with the pupil alone needs no telling. */
  right: string;
  answer: string;
  /** Stands where the school has no text of its own. */
  answerDefault: string;
  prepare: { elev: (name: string) => string; hjem: (name: string) => string };
  goal: string;
  returnPaper: string;
  colleague: { title: string; lines: string[]; subject: string; teacher: string };
  form: FormTexts;
};

/** Loaded only where something is written. */
export const letterText = (language: Language): Promise<LetterText> =>
  ({
    nb: () => import('./nb.ts').then(({ nb }) => nb),
    nn: () => import('./nn.ts').then(({ nn }) => nn),
    en: () => import('./en.ts').then(({ en }) => en),
  })[language]();

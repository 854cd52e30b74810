import { stemOf } from '../dialogue/stem.ts';
import { asBokmål } from '../dialogue/words/nynorsk.ts';

/** A word in the forms by which it is compared: as it is written, as bokmål has it, and what stays of it when inflected. */
export type WordForms = { word: string; bokmål: string; stem: string };

/** @param word as `folded` gives it */
export const formsOf = (word: string): WordForms => ({ word, bokmål: asBokmål(word), stem: stemOf(word) });

/** Gives the forms of a word. */
export type FormsOf = typeof formsOf;

import { wordPattern } from '../plan/text.ts';
import { flatOf, type PageText } from './page-text.ts';

// Nobody marks a word that stands more often than this and means one of them by its place alone.
const MOST = 500;

/** What stands in a page, and whether it begins or ends in the middle of a word. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where the same words stand in a page, in its order: whole words if they are whole, parts of words if they are parts.
 * @param page its text
 * @param words what to look for, with what stands on either side of it
 */
export function exactPlaces({ flat, text }: PageText, { exact, prefix, suffix }: Words): number[] {
  const words = flatOf(exact);
  const begins = cuts(prefix.slice(-1), exact.slice(0, 1));
  const ends = cuts(exact.slice(-1), suffix.slice(0, 1));
  const places: number[] = [];
  for (let at = flat.indexOf(words); at >= 0 && places.length < MOST; at = flat.indexOf(words, at + 1)) {
    const end = at + exact.length;
    const alike =
      cuts(text.slice(at - 1, at), exact.slice(0, 1)) === begins &&
      cuts(exact.slice(-1), text.slice(end, end + 1)) === ends;
    if (alike) places.push(at);
  }
  return places;
}

/** Whether two neighbouring characters are letters or digits of one word. */
const cuts = (left: string, right: string): boolean => isInWord(left) && isInWord(right);

export const isInWord = (character: string) => wordPattern(character).test(character);

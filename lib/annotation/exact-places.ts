import { flatOf, type PageText } from './page-text.ts';

// Nobody marks a word that stands more often than this and means one of them by its place alone.
const MOST = 500;
const IN_WORD = /[\p{L}\p{N}]/u;

/** What stands in a page, and what stands on either side of it. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

// Notes are often about the same few words ("Lekse"), and finding all places of such words takes a look at all the text.
const known = new WeakMap<PageText, Map<string, readonly number[]>>();

/**
 * Where the same words stand in a page, in its order: whole words if they are whole, parts of words if they are parts.
 * @param page its text
 * @param words what to look for, with what stands on either side of it
 */
export function exactPlaces(page: PageText, { exact, prefix, suffix }: Words): readonly number[] {
  const words = flatOf(exact);
  const cut = [isOneWord(prefix.slice(-1) + words[0]), isOneWord(words.slice(-1) + suffix.slice(0, 1))] as const;
  const before = known.get(page) ?? new Map<string, readonly number[]>();
  known.set(page, before);
  const key = `${cut} ${words}`;
  const places = before.get(key) ?? placesOf(page, words, cut);
  before.set(key, places);
  return places;
}

function placesOf({ flat }: PageText, words: string, [begins, ends]: readonly [boolean, boolean]): number[] {
  const places: number[] = [];
  for (let at = flat.indexOf(words); at >= 0 && places.length < MOST; at = flat.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (
      isOneWord(flat.slice(Math.max(0, at - 1), at + 1)) === begins &&
      isOneWord(flat.slice(end - 1, end + 1)) === ends
    )
      places.push(at);
  }
  return places;
}

/** Whether two neighbouring characters are letters or digits of one word; one alone at the end of the text is not. */
export const isOneWord = (pair: string): boolean =>
  pair.length > 1 && IN_WORD.test(pair[0] ?? '') && IN_WORD.test(pair[1] ?? '');

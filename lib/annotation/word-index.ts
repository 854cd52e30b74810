import { wordsOf } from '../plan/text.ts';
import type { PageText } from './page-text.ts';

/** In which lines of a page its words and its rows' labels stand, and how much a word says: the rarer, the more. */
export interface WordIndex {
  readonly linesWith: (word: string) => readonly number[];
  readonly linesInRow: (label: string) => readonly number[];
  readonly weightOf: (word: string) => number;
}

const made = new WeakMap<PageText, WordIndex>();

/**
 * The words of a page; made once for it, when first asked for.
 * @param page its text
 */
export function wordIndexOf(page: PageText): WordIndex {
  const known = made.get(page);
  if (known) return known;
  const index = indexOf(page);
  made.set(page, index);
  return index;
}

function indexOf({ lines }: PageText): WordIndex {
  const words = new Map<string, number[]>();
  const rows = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, key: string, at: number) => {
    const here = index.get(key);
    if (!here) index.set(key, [at]);
    else if (here.at(-1) !== at) here.push(at);
  };
  for (const [at, { text, place }] of lines.entries()) {
    for (const word of wordsOf(text)) note(words, word, at);
    if (place.row !== '') note(rows, place.row, at);
  }
  return {
    linesWith: (word) => words.get(word) ?? [],
    linesInRow: (label) => rows.get(label) ?? [],
    weightOf: (word) => Math.log(1 + lines.length / (words.get(word)?.length ?? 1)),
  };
}

import { wordsOf } from '../plan/text.ts';
import type { PageText } from './page-text.ts';

/** In which lines of a page its words stand, and how much each says: the rarer, the more. */
export interface WordIndex {
  readonly linesWith: (word: string) => readonly number[];
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
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    for (const word of wordsOf(text)) {
      const here = places.get(word);
      if (!here) places.set(word, [at]);
      else if (here.at(-1) !== at) here.push(at);
    }
  }
  return {
    linesWith: (word) => places.get(word) ?? [],
    weightOf: (word) => Math.log(1 + lines.length / (places.get(word)?.length ?? 1)),
  };
}

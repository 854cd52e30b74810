import { wordsOf } from '../plan/text.ts';
import { isSpeltOtherwise } from './spelling.ts';

// Longer passages are compared word for word, without looking for words that were only spelt differently.
const MOST_STRANGERS = 12;
const SPELT_OTHERWISE = 0.8;

/**
 * How much two texts say the same, 0 to 1: by the words they share, those most that say most. A word that was spelt
 * otherwise is nearly the same.
 * @param weightOf how much a word says
 */
export function likeness(a: string, b: string, weightOf: (word: string) => number): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  const [onlyLeft, onlyRight] = [without(left, right), without(right, left)];
  let differing = weigh(onlyLeft) + weigh(onlyRight);
  if (Math.max(onlyLeft.length, onlyRight.length) <= MOST_STRANGERS) {
    for (const word of onlyLeft) {
      const at = onlyRight.findIndex((other) => isSpeltOtherwise(word, other));
      if (at >= 0) differing -= SPELT_OTHERWISE * weigh([word, ...onlyRight.splice(at, 1)]);
    }
  }
  return 1 - differing / (weigh(left) + weigh(right));
}

/** How many of their words two texts share, 0 to 1. */
export function sharedWords(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length + right.length === 0
    ? 0
    : 1 - (2 * without(left, right).length + right.length - left.length) / (left.length + right.length);
}

/** The words that are left of some when each of others has taken one of its kind away. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

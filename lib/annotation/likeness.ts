import search from 'approx-string-match';
import { wordsOf } from '../plan/text.ts';

// Longer passages are compared word for word, without looking for words that were only spelt differently.
const MOST_STRANGERS = 30;
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
    const waiting = [...onlyRight];
    for (const word of onlyLeft) {
      const at = waiting.findIndex((other) => isSpeltOtherwise(word, other));
      if (at >= 0) differing -= SPELT_OTHERWISE * weigh([word, ...waiting.splice(at, 1)]);
    }
  }
  return 1 - differing / (weigh(left) + weigh(right));
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

/** Whether a word may be another with a slip put right or another ending; numbers are never the same. */
function isSpeltOtherwise(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const most = Math.max(1, Math.floor(long.length / 4));
  if (short.length < 3 || long.length - short.length > most || /\d/.test(short + long)) return false;
  if ([...short].sort().join('') === [...long].sort().join('')) return true;
  const [match] = search(long, short, most);
  return match !== undefined && match.errors + long.length - (match.end - match.start) <= most;
}

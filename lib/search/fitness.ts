import { tokensOf } from './tokens.ts';

/** The letters stand in a word in this order, the first of them first: `skjm` in `skjemaer`. */
const isWithin = (letters: string, word: string): boolean => {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

const fits = (typed: string, word: string): number =>
  word.startsWith(typed) ? 3 : word.includes(typed) ? 2 : isWithin(typed, word) ? 1 : 0;

/**
 * How well a name fits what was typed: each typed word must be the beginning of a word of the name, else a part of it,
 * else have its letters in it in order.
 * @returns 0 where it does not fit; what is higher fits better
 */
const fitness = (name: string, typed: readonly string[]): number => {
  const words = tokensOf(name).map(({ word }) => word);
  const each = typed.map((part) => Math.max(0, ...words.map((word) => fits(part, word))));
  return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one, 1);
};

/** Those whose names fit what was typed, the best first, else in their own order; all where nothing was typed. */
export const fitting = <T extends { name: string }>(named: readonly T[], typed: string): T[] => {
  const parts = tokensOf(typed).map(({ word }) => word);
  return named
    .map((each) => ({ each, fit: fitness(each.name, parts) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ each }) => each);
};

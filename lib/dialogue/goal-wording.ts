import { stemOf } from './stem.ts';
import { ENGLISH, NEGATIONS, NUMBER_WORDS, SMALL_WORDS } from './words/small-words.ts';

/**
 * What a goal says, whatever its inflection, order and small words. `strict` is what must be the same to the letter:
 * numbers, signs, negation. `words` are the stems, each once, in the order of the alphabet; `joined` are other ways to
 * read them, with two words that stand beside each other written as one. Goals with the same `key` say the same.
 */
export type Wording = { key: string; strict: string; words: string[]; joined: string[][] };

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=(?<!\d)\d{1,3})[\s\u00a0](?=\d{3}(?!\d))/gu, '');

// Between digits a slash or a colon reckons; elsewhere it is punctuation.
const TOKEN = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*|[+=<>%×÷·*√≤≥≠²³€$°]|(?<=\d\s?)[/:](?=\s?\d)/gu;

const keyOf = (strict: string, words: string[]): string => `${strict}|${words.join(' ')}`;
const sorted = (words: string[]): string[] => [...new Set(words)].toSorted();

/** Takes a goal apart. A text with nothing but small words or signs is its own key. */
export const wordingOf = (text: string): Wording => {
  const tokens = [...plain(text).matchAll(TOKEN)].map(([token]) => token);
  const english = tokens.some((token) => ENGLISH.has(token));
  const numbers: string[] = [];
  const said: { word: string; stem: string }[] = [];
  let signs = false;
  let negations = 0;
  let from = false;
  for (const token of tokens) {
    const number = /^\d/u.test(token)
      ? token.replace(',', '.')
      : english && token === 'to'
        ? null
        : NUMBER_WORDS.get(token);
    if (number) {
      numbers.push(number);
      from = false;
    } else if (!/^\p{L}/u.test(token)) {
      signs = true;
      numbers.push(token);
    } else if (NEGATIONS.has(token)) negations++;
    else if (token === 'fra' || token === 'frå' || token === 'from') from = true;
    else if (!SMALL_WORDS.has(token)) {
      const stem = stemOf(token);
      // Where something leads from is told apart from where it leads to.
      said.push(from ? { word: `«${token}`, stem: `«${stem}` } : { word: token, stem });
      from = false;
    }
  }
  // Where nothing is reckoned, numbers stand in a list, and their order says nothing.
  const strict = [negations > 0 ? '!' : '', ...(signs ? numbers : numbers.toSorted())].join(' ').trim();
  const words = sorted(said.map(({ stem }) => stem));
  if (!strict && words.length === 0) {
    const key =
      plain(text)
        .replace(/[\s\p{P}]+/gu, ' ')
        .trim() || text.trim();
    return { key: `=${key}`, strict: `=${key}`, words: [], joined: [] };
  }
  const joined = said.slice(1).map(({ word }, at) => {
    const rest = said.filter((_, place) => place !== at && place !== at + 1).map(({ stem }) => stem);
    return sorted([...rest, stemOf(`${said[at]?.word ?? ''}${word}`)]);
  });
  return { key: keyOf(strict, words), strict, words, joined };
};

/** Shorter words that differ in one letter are mostly other words. */
const LEAST = 6;

/** Whether one slip of the fingers lies between two stems: a letter too much, too little, another one, or two swapped. */
const isSlip = (a: string, b: string): boolean => {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < LEAST || Math.abs(a.length - b.length) > 1)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

/**
 * Whether two goals say the same: the same numbers, signs and negation, and the same words but for one slip or for two
 * words written as one. It does not matter which is given first.
 */
export const sayTheSame = (a: Wording, b: Wording): boolean => {
  if (a.key === b.key) return true;
  if (a.strict !== b.strict) return false;
  const onlyA = a.words.filter((word) => !b.words.includes(word));
  const onlyB = b.words.filter((word) => !a.words.includes(word));
  const [one = '', ...moreA] = onlyA;
  const [other = '', ...moreB] = onlyB;
  if (moreA.length === 0 && moreB.length === 0 && isSlip(one, other)) return true;
  const reads = (from: Wording, to: Wording) => from.joined.some((words) => keyOf(from.strict, words) === to.key);
  return reads(a, b) || reads(b, a);
};

/** What a wording is found by: any two that say the same share at least one of these, and few others do. */
export const traces = ({ key, strict, words, joined }: Wording): string[] => [
  key,
  ...joined.map((read) => keyOf(strict, read)),
  ...words
    .filter((word) => word.length >= LEAST)
    .map(
      (long) =>
        `${keyOf(
          strict,
          words.filter((word) => word !== long),
        )}~${long[0]}`,
    ),
];

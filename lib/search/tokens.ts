/** A word of a text: as it is compared, and where it stands. */
export type Token = { word: string; from: number; to: number };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const PLAIN = /^[a-zæøå\d]+$/u;

/** Letters that stand for æ, ø and å on other keyboards and in older names. */
const NORWEGIAN: Record<string, string> = { ä: 'æ', ö: 'ø', aa: 'å' };

// An accent goes, the ring of an å stays.
const withoutAccents = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[^æøå]/gu, (letter) => NORWEGIAN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** A word as it is compared: in lower case, without accents, `aa` as `å`, `ä` as `æ`, `ö` as `ø`. */
export const folded = (word: string): string => {
  const lower = word.toLowerCase();
  return (PLAIN.test(lower) ? lower : withoutAccents(lower)).replaceAll('aa', 'å');
};

/** The words of a text, in its order. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    to: index + word.length,
  }));

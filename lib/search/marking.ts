import type { Passage } from './passages.ts';
import { likeness, type QueryWord } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type FormsOf, formsOf } from './word-forms.ts';

/** A piece of a text, and whether it is a word that was looked for. */
export type Piece = { text: string; marked: boolean };

const meets = (query: readonly QueryWord[], { word }: Token, formsOfWord: FormsOf): boolean => {
  const forms = formsOfWord(word);
  return query.some((sought) => likeness(sought, forms) > 0);
};

/** A text in pieces, with the words that were looked for marked; together they are the text. */
export const markedPieces = (text: string, query: readonly QueryWord[], formsOfWord = formsOf): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const token of tokensOf(text)) {
    if (!meets(query, token, formsOfWord)) continue;
    pieces.push({ text: text.slice(end, token.from), marked: false });
    pieces.push({ text: text.slice(token.from, token.to), marked: true });
    end = token.to;
  }
  return [...pieces, { text: text.slice(end), marked: false }].filter((piece) => piece.text !== '');
};

const SHORT = 160;
/** How much is read before the first marked word. */
const LEAD = 50;

/** A text, cut to what is read at a glance around the first word that was looked for. */
const excerpt = (text: string, query: readonly QueryWord[], formsOfWord: FormsOf): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SHORT) return line;
  const first = tokensOf(line).find((token) => meets(query, token, formsOfWord))?.from ?? 0;
  const start = first <= LEAD ? 0 : line.indexOf(' ', first - LEAD) + 1;
  const end = start + SHORT >= line.length ? line.length : line.lastIndexOf(' ', start + SHORT);
  // A word may be longer than what is shown.
  const cut = line.slice(start, end > first ? end : start + SHORT);
  return `${start > 0 ? '… ' : ''}${cut}${start + cut.length < line.length ? ' …' : ''}`;
};

/**
 * The passages that show why a record was found, cut short, with the words marked: those with most words first, else as
 * they come.
 * @param formsOfWord where the forms of many words are known already
 */
export const tellingPassages = (
  passages: readonly Passage[],
  query: readonly QueryWord[],
  limit: number,
  formsOfWord = formsOf,
): Piece[][] => {
  const met = (text: string) => {
    const forms = tokensOf(text).map(({ word }) => formsOfWord(word));
    return query.filter((sought) => forms.some((each) => likeness(sought, each) > 0)).length;
  };
  return passages
    .map(({ text }) => ({ text, met: met(text) }))
    .toSorted((a, b) => b.met - a.met)
    .slice(0, limit)
    .map(({ text }) => markedPieces(excerpt(text, query, formsOfWord), query, formsOfWord));
};

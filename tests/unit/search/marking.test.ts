import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces, tellingPassages } from '../../../lib/search/marking.ts';
import { queryOf } from '../../../lib/search/query.ts';

const shown = (text: string, typed: string): string =>
  markedPieces(text, queryOf(typed))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('words are marked as they stand in the text, in any form', () => {
  expect(shown('Brøkene: én brøk, ti Brøker!', 'brøk')).toBe('[Brøkene]: én [brøk], ti [Brøker]!');
  expect(shown('Haakon og Håkon', 'håk')).toBe('[Haakon] og [Håkon]');
  expect(shown('Café', 'cafe')).toBe('[Café]');
  expect(shown('ingenting her', 'brøk')).toBe('ingenting her');
  expect(shown('uten ord', '')).toBe('uten ord');
});

test('the pieces together are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 10 }), (text, typed) => {
      const pieces = markedPieces(text, queryOf(typed));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

const telling = (texts: string[], typed: string, limit = 2) =>
  tellingPassages(
    texts.map((text) => ({ text, weight: 0 as const })),
    queryOf(typed),
    limit,
  ).map((pieces) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''));

test('the passages with most of the words come first, else as they stand', () => {
  const texts = ['Leser godt', 'Brøk og prosent', 'Bare brøk', 'Til slutt'];
  expect(telling(texts, 'prosent brøk')).toEqual(['[Brøk] og [prosent]', 'Bare [brøk]']);
  expect(telling(texts, '')).toEqual(['Leser godt', 'Brøk og prosent']);
});

test('a long passage is cut around the first word that was looked for', () => {
  const long = `${'før og '.repeat(40)}brøk ${'etter og '.repeat(40)}`;
  const [cut = ''] = telling([long], 'brøk');
  expect(cut).toMatch(/^… (før og |og |før )+\[brøk\] etter .*\w …$/u);
  expect(cut.length).toBeLessThan(175);
  expect(telling(['x'.repeat(500)], 'x')[0]).toContain('[xxx');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayTheSame, traces, wordingOf } from '../../../lib/dialogue/goal-wording.ts';
import { stemOf } from '../../../lib/dialogue/stem.ts';
import { DIFFERENT, SAME } from './goal-pairs.ts';

const same = (a: string, b: string): boolean => sayTheSame(wordingOf(a), wordingOf(b));

describe('the stem of a word', () => {
  test.each([
    ['brøk', 'brøker', 'brøken', 'brøkene', 'brøkar', 'brøkane'],
    ['skrive', 'skriver', 'skriv', 'skrevet', 'skreiv'],
    ['regel', 'regler', 'reglene', 'regelen', 'reglar', 'reglane'],
    ['år', 'året', 'årene'],
    ['uke', 'uker', 'ukene', 'veke', 'veker'],
    ['fortelling', 'fortellinger', 'forteljing', 'forteljingar'],
    ['mulighet', 'muligheter', 'muligheten', 'muligheit'],
    ['høy', 'høyt', 'høye', 'høg', 'høgt'],
    ['tema', 'temaet', 'temaer'],
  ])('is one for all forms of %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  test('keeps words apart that are not the same', () => {
    const words = [
      'verb',
      'vers',
      'brøk',
      'bok',
      'lese',
      'lytte',
      'skrive',
      'regne',
      'areal',
      'omkrets',
      'partall',
      'sirkel',
    ];
    expect(new Set(words.map(stemOf)).size).toBe(words.length);
  });

  test('is never empty, whatever the word', () => {
    expect(stemOf('constructor')).toMatch(/^construc/);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,12}$/), (word) => {
        expect(stemOf(word)).not.toBe('');
      }),
    );
  });
});

describe('goals that say the same', () => {
  test('are found among goals as teachers write them: precision at least 0.97, recall at least 0.9', () => {
    const found = SAME.filter(([a, b]) => same(a, b));
    const wrong = DIFFERENT.filter(([a, b]) => same(a, b));
    const missed = SAME.filter((pair) => !found.includes(pair));
    const precision = found.length / (found.length + wrong.length);
    const recall = found.length / SAME.length;
    expect({ precision: precision >= 0.97, recall: recall >= 0.9, wrong }, JSON.stringify(missed)).toEqual({
      precision: true,
      recall: true,
      wrong: [],
    });
  });

  const word = fc.constantFrom(
    'lese',
    'brøk',
    'multiplikasjon',
    'fortelling',
    'ikke',
    'fra',
    'til',
    '5',
    '12',
    '+',
    'en',
    'skriver',
    'bokstaver',
    'gange',
    'tabell',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

  test('do so whichever is looked at first, and each says the same as itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(same(a, b)).toBe(same(b, a));
        expect(same(a, a)).toBe(true);
      }),
    );
  });

  test('can be found by what they share', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [wordingOf(a), wordingOf(b)];
        if (sayTheSame(one, other)) expect(new Set(traces(one)).isDisjointFrom(new Set(traces(other)))).toBe(false);
      }),
    );
  });

  test('never with other numbers, whatever else they say', () => {
    fc.assert(
      fc.property(text, fc.nat(2000), fc.nat(2000), (words, a, b) => {
        fc.pre(a !== b);
        expect(same(`${words} ${a}`, `${words} ${b}`)).toBe(false);
      }),
    );
  });

  test('never where one of them is denied', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(!words.includes('ikke'));
        expect(same(words, `${words} ikke`)).toBe(false);
      }),
    );
  });

  test('with one slip of the fingers in a long word, not in a short one', () => {
    const long = 'multiplikasjon';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: long.length - 3 }), (at) => {
        expect(same(`Jeg kan ${long}`, `Jeg kan ${long.slice(0, at)}${long.slice(at + 1)}`)).toBe(true);
      }),
    );
    expect(same('Jeg kan lese vers', 'Jeg kan lese verb')).toBe(false);
  });

  test('have keys of their own where they say nothing but small words or signs', () => {
    expect(same('Jeg kan', 'Du skal')).toBe(false);
    expect(same('Jeg kan', 'jeg  kan!')).toBe(true);
    expect(wordingOf(' … ').key).toBe('=…');
    expect(wordingOf('').words).toEqual([]);
  });

  test('whatever the text is: spaces around it and case change nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(same(text, ` ${text.toUpperCase()} `)).toBe(true);
      }),
    );
  });
});

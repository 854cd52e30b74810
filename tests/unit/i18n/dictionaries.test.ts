import { describe, expect, test } from 'vitest';
import { en as enFirst } from '../../../lib/i18n/en.ts';
import { en as enFiles } from '../../../lib/i18n/files/en.ts';
import { nb as nbFiles } from '../../../lib/i18n/files/nb.ts';
import { nn as nnFiles } from '../../../lib/i18n/files/nn.ts';
import { nb as nbFirst } from '../../../lib/i18n/nb.ts';
import { nn as nnFirst } from '../../../lib/i18n/nn.ts';

const nb = { ...nbFirst, files: nbFiles };
const nn = { ...nnFirst, files: nnFiles };
const en = { ...enFirst, files: enFiles };

/** All texts of a dictionary by their place in it; functions are called with stand-ins. */
const texts = (part: object, place = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const here = `${place}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [1, 2].map((n): [string, string] => [`${here}(${n})`, String(value(n, n, n))]);
    return texts(value, here);
  });

describe.each([
  ['nynorsk', nn],
  ['English', en],
])('%s', (_, dictionary) => {
  test('has every text that bokmål has, none of them empty', () => {
    expect(texts(dictionary).map(([place]) => place)).toEqual(texts(nb).map(([place]) => place));
    expect(texts(dictionary).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('English has no Norwegian left in it but the product’s name', () => {
  const norwegian = texts(en).filter(
    ([place, text]) => /[æøå]/i.test(text.replaceAll('Læringsdialog', '')) && place !== '.app',
  );
  expect(norwegian).toEqual([]);
});

test('nynorsk has no bokmål forms left in it', () => {
  const bokmaal = /\b(ikke|jeg|hva|hvem|noe|siden|fra|elevene|samtaler|lagret|uker|velg|åpne)\b/i;
  expect(texts(nn).filter(([, text]) => bokmaal.test(text.replaceAll('ved sida av', '')))).toEqual([]);
});

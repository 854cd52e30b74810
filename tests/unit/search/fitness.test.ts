import { expect, test } from 'vitest';
import { fitting } from '../../../lib/search/fitness.ts';

const NAMES = ['Ny samtale', 'Samtaler', 'Formelle samtaler', 'Skjemaer', 'Sikkerhetskopi', 'Åse Sandvik', 'Aase Berg'];
const fittingNames = (typed: string) =>
  fitting(
    NAMES.map((name) => ({ name })),
    typed,
  ).map(({ name }) => name);

test('a typed word is met by beginnings, then parts, then letters in order', () => {
  expect(fittingNames('sam')).toEqual(['Ny samtale', 'Samtaler', 'Formelle samtaler']);
  expect(fittingNames('kopi')).toEqual(['Sikkerhetskopi']);
  expect(fittingNames('skjm')).toEqual(['Skjemaer']);
  expect(fittingNames('kjm')).toEqual([]);
});

test('every typed word must fit, in whatever order', () => {
  expect(fittingNames('sam ny')).toEqual(['Ny samtale']);
  expect(fittingNames('ny kopi')).toEqual([]);
});

test('names are met as they are written or as they are typed elsewhere', () => {
  expect(fittingNames('aase')).toEqual(['Åse Sandvik', 'Aase Berg']);
  expect(fittingNames('åse b')).toEqual(['Aase Berg']);
});

test('a beginning comes before letters in order; nothing typed leaves all as they are', () => {
  const named = [{ name: 'Signe Kopperud' }, { name: 'Skog' }];
  expect(fitting(named, 'sko').map(({ name }) => name)).toEqual(['Skog']);
  expect(fitting([{ name: 'Sara Krogh' }, { name: 'Sagene' }, { name: 'Skaara' }], 'ska')[0]?.name).toBe('Skaara');
  expect(fittingNames('')).toEqual(NAMES);
});

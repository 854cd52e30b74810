import { describe, expect, test } from 'vitest';
import { byName, findPupils, pupilMeant, pupilNamed } from '../../../lib/dialogue/find-pupils.ts';
import { idOf, pupil } from './records.ts';

const pupils = [
  pupil(1, 'Åse Lunde'),
  pupil(2, 'Anne-Marie Øgård'),
  pupil(3, 'Brage Lund'),
  pupil(4, 'Lukas Aas', { state: 'arkivert' }),
];
const found = (typed: string, recent: string[] = []) => findPupils(pupils, typed, recent).map(({ name }) => name);

describe('two letters find a pupil', () => {
  test.each([
    ['lu', ['Brage Lund', 'Åse Lunde']],
    ['ÅS', ['Åse Lunde']],
    ['øg', ['Anne-Marie Øgård']],
    ['ma', ['Anne-Marie Øgård']],
    ['anne-m', ['Anne-Marie Øgård']],
    ['åse l', ['Åse Lunde']],
    ['und', []],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test('those talked with last come first', () => {
    expect(found('lu', [idOf(1)])).toEqual(['Åse Lunde', 'Brage Lund']);
  });

  test('a letter written as two code points is the same letter', () => {
    expect(found('A\u030as')).toEqual(['Åse Lunde']);
  });
});

test('names stand in Norwegian order: å last', () => {
  expect(pupils.toSorted(byName).map(({ name }) => name)[3]).toBe('Åse Lunde');
});

test('a name is known again whatever its case and spaces, but not an archived one', () => {
  expect(pupilNamed(pupils, ' brage LUND ')?.id).toBe(idOf(3));
  expect(pupilNamed(pupils, 'Lukas Aas')).toBeUndefined();
});

test('a name typed in full means the one active pupil who has it, and nobody where several have', () => {
  expect(pupilMeant(pupils, ' brage LUND ')?.id).toBe(idOf(3));
  for (const name of ['Brage', 'Lukas Aas']) expect(pupilMeant(pupils, name)).toBeUndefined();
  expect(pupilMeant([...pupils, pupil(5, 'Brage Lund')], 'Brage Lund')).toBeUndefined();
});

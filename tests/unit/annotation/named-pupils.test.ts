import { expect, test } from 'vitest';
import { namingOnly, withoutPupil } from '../../../lib/annotation/named-pupils.ts';
import { idOf } from '../dialogue/records.ts';
import { note } from './notes.ts';

const [ella, iver] = [idOf(1), idOf(2)];

test('a note in a file about some pupils names nobody else, and is not there where it names none of them', () => {
  const both = note(10, { pupilIds: [ella, iver] });
  expect(namingOnly(both, new Set([iver]))).toEqual({ ...both, pupilIds: [iver] });
  expect(namingOnly(both, new Set([idOf(3)]))).toBeNull();
  expect(namingOnly(note(11, { group: '7B' }), new Set([ella]))).toBeNull();
});

test('a note goes with the only pupil that it names, and stays where it names another or a group', () => {
  const both = note(10, { pupilIds: [ella, iver] });
  expect(withoutPupil(both, ella)).toEqual({ ...both, pupilIds: [iver] });
  expect(withoutPupil(note(11, { pupilIds: [ella] }), ella)).toBeNull();
  expect(withoutPupil(note(12, { pupilIds: [ella], group: '7B' }), ella)).toMatchObject({ pupilIds: [], group: '7B' });
});

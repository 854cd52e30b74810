import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurriculumFile } from '../../../lib/curriculum/from-file.ts';
import { grepAnswers } from '../../udir/grep-answers.ts';
import { IN_FORCE } from '../../udir/made-up.ts';

const read = (value: unknown) => readCurriculumFile(JSON.stringify(value), '2026-11-25', '2026-11-25T10:00:00.000Z');
const aim = (code: string, more: object = {}) => ({
  code,
  plan: 'MAT01-06',
  afterGrade: 5,
  nb: `mål ${code}`,
  ...more,
});

describe('a file with competence aims', () => {
  test('may be a flat list; aims of videregående, without grade or of other curricula are left out', () => {
    const file = read({
      plans: [{ code: 'MAT01-06', nameNb: 'Matematikk', nameEn: 'Mathematics' }],
      aims: [
        aim('KM1'),
        aim('KM2', { afterGrade: 11 }),
        aim('KM3', { afterGrade: null }),
        aim('KM4', { plan: 'HEA01-01' }),
        aim('KM5', { plan: 'NOR01-08', en: 'aim' }),
      ],
    });
    expect(file).toEqual({
      curriculum: {
        from: 'file',
        loadedAt: '2026-11-25T10:00:00.000Z',
        plans: [
          { code: 'MAT01-06', title: { nb: 'Matematikk', en: 'Mathematics' }, validFrom: null, validTo: null },
          { code: 'NOR01-08', title: { nb: 'NOR01-08' }, validFrom: null, validTo: null },
        ],
        aims: [
          { code: 'KM1', plan: 'MAT01-06', grade: 5, text: { nb: 'mål KM1' } },
          { code: 'KM5', plan: 'NOR01-08', grade: 5, text: { nb: 'mål KM5', en: 'aim' } },
        ],
      },
    });
  });

  test('may be a list of Grep’s, or a dump with a list for each kind', () => {
    const answers = [...grepAnswers()];
    const of = (kind: string) => answers.filter(([path]) => path.startsWith(`${kind}/`)).map(([, element]) => element);
    const [plans, sets, aims] = ['laereplaner-lk20', 'kompetansemaalsett-lk20', 'kompetansemaal-lk20'].map(of);
    for (const file of [
      read([...(plans ?? []), ...(sets ?? []), ...(aims ?? [])]),
      read({ plans, sets, aims, made: 'today' }),
    ])
      expect('curriculum' in file && file.curriculum.aims.map(({ code }) => code)).toEqual(IN_FORCE);
  });

  test.each([
    ['unreadable', 'not JSON'],
    ['unreadable', ''],
    ['unknown', '{"format":"laeringsdialog"}'],
    ['unknown', '[1,2]'],
    ['unknown', '{"aims":[{"code":1}]}'],
    ['empty', '{"aims":[]}'],
    ['empty', '{"aims":[{"code":"KM1","plan":"MAT01-06","afterGrade":12,"nb":"x"}]}'],
    ['empty', '{"aims":[{"code":"<b>","plan":"MAT01-06","afterGrade":5,"nb":"x"}]}'],
  ])('is %s where it is %s', (problem, text) => {
    expect(readCurriculumFile(text, '2026-11-25', '2026-11-25T10:00:00.000Z')).toEqual({ problem });
  });

  test('never throws, and gives no aim without text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const file = readCurriculumFile(text, '2026-11-25', '2026-11-25T10:00:00.000Z');
        expect('problem' in file || file.curriculum.aims.length > 0).toBe(true);
      }),
    );
  });
});

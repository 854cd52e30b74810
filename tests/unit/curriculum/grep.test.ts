import { describe, expect, test } from 'vitest';
import { fromGrep, plansInForce } from '../../../lib/curriculum/from-grep.ts';
import { GrepElement, gradeOfSet, isInForce, wordsOf } from '../../../lib/curriculum/grep.ts';
import { grepAnswers } from '../../udir/grep-answers.ts';
import { IN_FORCE } from '../../udir/made-up.ts';

const DAY = '2026-11-25';
const loaded = { from: 'file' as const, loadedAt: '2026-11-25T10:00:00.000Z' };
const element = (more: object) => GrepElement.parse({ kode: 'MAT01-06', tittel: 'Matematikk', ...more });

describe('a text of Grep', () => {
  const texts = (all: Record<string, string>) => Object.entries(all).map(([spraak, verdi]) => ({ spraak, verdi }));

  test('is read in our languages, without mark-up and a full stop', () => {
    expect(
      wordsOf(
        { tekst: texts({ default: 'x', nob: ' <p>lese</p>  høyt. ', nno: 'lese høgt', eng: 'read' }) },
        'NOR01-08',
      ),
    ).toEqual({
      nb: 'lese høyt',
      nn: 'lese høgt',
      en: 'read',
    });
  });

  test('that names no language is in the one the curriculum was decided in', () => {
    expect(wordsOf('lese', 'NOR01-08')).toEqual({ nb: 'lese' });
    expect(wordsOf('rekne', 'MAT01-06')).toEqual({ nn: 'rekne' });
    expect(wordsOf(texts({ sme: 'lohkat' }), 'NOR01-08')).toBeNull();
  });
});

describe('a curriculum', () => {
  test.each([
    [{}, true],
    [{ 'gyldig-fra': '2026-11-26T00:00:00' }, false],
    [{ 'gyldig-fra': '2026-11-25T00:00:00', 'gyldig-til': null }, true],
    [{ gyldighet: { 'gyldig-til': '2026-07-31T00:00:00' } }, false],
    [{ status: 'https://data.udir.no/kl06/v201906/status/status_utgaatt' }, false],
    [{ status: 'http://psi.udir.no/kl06/status_publisert' }, true],
  ])('with %j is in force: %s', (more, inForce) => expect(isInForce(element(more), DAY)).toBe(inForce));

  test('is the newest of its subject, and of grunnskolen', () => {
    const all = ['MAT01-05', 'MAT01-06', 'MAT01-10', 'MAT09-02', 'NOR01-08'].map((kode) => element({ kode }));
    expect(plansInForce(all, DAY).map(({ kode }) => kode)).toEqual(['MAT01-10', 'NOR01-08']);
  });
});

describe('a set of aims', () => {
  test.each([
    ['Kompetansemål og vurdering 7. trinn', [], 7],
    ['Kompetansemål og vurdering 10.trinn ', ['aarstrinn9'], 10],
    ['Kompetansemål og vurdering', ['aarstrinn2'], 2],
    ['Kompetansemål og vurdering vg1', ['aarstrinn10'], null],
    ['Kompetansemål og vurdering framandspråk nivå I', [], 10],
    ['Kompetansemål og vurdering framandspråk nivå II', [], null],
    ['Kompetansemål', ['vg2'], null],
  ])('«%s» %j is for grade %s', (tittel, codes, grade) => {
    expect(gradeOfSet({ tittel, 'etter-aarstrinn': codes.map((kode) => ({ kode })) })).toBe(grade);
  });
});

describe('a list of Grep elements', () => {
  const all = [...grepAnswers().values()].flat();

  test('becomes the aims in force of grunnskolen, in any order', () => {
    const curriculum = fromGrep(all, DAY, loaded);
    expect(curriculum?.aims.map(({ code }) => code).toSorted()).toEqual(IN_FORCE);
    expect(curriculum?.plans.map(({ code }) => code).toSorted()).toEqual(['MAT01-06', 'NOR01-08']);
    expect(curriculum?.aims.find(({ code }) => code === 'KM90003')).toMatchObject({
      grade: 5,
      plan: 'MAT01-06',
      text: {
        nn: 'samanlikne brøkar og vise dei på ei tallinje',
        en: 'compare fractions and show them on a number line',
      },
    });
    expect(
      fromGrep(all.toReversed(), DAY, loaded)
        ?.aims.map(({ code }) => code)
        .toSorted(),
    ).toEqual(IN_FORCE);
  });

  test('may be aims alone, which name their set and curriculum', () => {
    const aims = [...grepAnswers()].filter(([path]) => path.startsWith('kompetansemaal-lk20/')).map(([, aim]) => aim);
    // Which curricula are in force is not said there, only which are published.
    expect(fromGrep(aims, DAY, loaded)?.aims.map(({ code }) => code)).toEqual([
      'KM90001',
      'KM90002',
      'KM90002B',
      'KM90003',
      'KM90004',
      'KM90005',
      'KM90006',
      'KM90007',
    ]);
  });

  test('without aims is nothing, whatever stands in it', () => {
    expect(fromGrep([], DAY, loaded)).toBeNull();
    expect(fromGrep([1, null, { kode: 7 }, { kode: 'KM1', tittel: [] }], DAY, loaded)).toBeNull();
    expect(fromGrep(all, '2019-01-01', loaded)).toBeNull();
  });
});

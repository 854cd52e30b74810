import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromGrep } from '../../../lib/curriculum/from-grep.ts';
import { aimsOfSubject, gradeAhead, likelyAims, MOST_LIKELY, searchAims } from '../../../lib/curriculum/likely-aims.ts';
import { snapshotOf } from '../../../lib/curriculum/snapshot.ts';
import { plansFor } from '../../../lib/curriculum/subjects.ts';
import { GoalAim } from '../../../lib/dialogue/goal.ts';
import { grepAnswers } from '../../udir/grep-answers.ts';

const made = fromGrep([...grepAnswers().values()].flat(), '2026-11-25', {
  from: 'udir',
  loadedAt: '2026-11-25T10:00:00.000Z',
});
if (!made) throw new Error('no curriculum');
const curriculum = made;
const likely = (text: string, subject: string | null, grade: number | null) =>
  likelyAims(curriculum, { text, subject, grade }).map(({ code }) => code);

describe('a subject', () => {
  test.each([
    ['Matte', ['MAT01']],
    ['K&H', ['KHV01']],
    ['Norsk/KRLE', ['NOR01', 'RLE01']],
    ['Mat og helse', ['MHE01']],
    ['Gym', ['KRO01']],
    ['Spansk', ['FSP01']],
    ['Tema', []],
    ['constructor', []],
    [null, []],
  ])('%s has the curricula %j', (subject, plans) => expect(plansFor(subject)).toEqual(plans));
});

describe('the aims of a goal', () => {
  test.each([
    ['Jeg kan sammenligne brøker', 'Matte', 5, 'KM90003'],
    ['Eg kan samanlikne brøkar', 'Matematikk', 5, 'KM90003'],
    ['I can compare fractions', 'Maths', 5, 'KM90003'],
    ['Jeg kan gangetabellen', 'Matematikk', 3, 'KM90001'],
    ['Jeg kan skrive fortellinger', 'Norsk', 5, 'KM90006'],
    ['Lese høyt', 'Norsk', 6, 'KM90007'],
  ])('«%s» in %s, grade %i begin with %s', (text, subject, grade, code) => {
    expect(likely(text, subject, grade)[0]).toBe(code);
  });

  test('are none where nothing is likely, or the subject is another', () => {
    expect(likely('Jeg rydder etter meg', null, 5)).toEqual([]);
    expect(likely('Jeg kan bøye tyske verb', 'Norsk', 5)).toEqual([]);
    expect(likely('Jeg kan sammenligne brøker', 'Norsk', 5)).toEqual([]);
    expect(likely('Jeg kan', 'Norsk', 5)).toEqual([]);
  });

  test('are those of the grade ahead first: yearly in mathematics, after 7 for grade 5 in Norwegian', () => {
    expect(gradeAhead(aimsOfSubject(curriculum, 'Matematikk'), 5)).toBe(5);
    expect(gradeAhead(aimsOfSubject(curriculum, 'Norsk'), 5)).toBe(7);
    expect(gradeAhead(aimsOfSubject(curriculum, 'Norsk'), 8)).toBeNull();
    expect(likely('Jeg kan sammenligne svar og brøker', 'Matematikk', 5)[0]).toBe('KM90003');
    expect(likely('Jeg kan sammenligne svar og lengder', 'Matematikk', 4)[0]).toBe('KM90002');
  });

  test('are never more than five, of the subject, and the same each time', () => {
    const word = fc.constantFrom('brøk', 'lese', 'areal', 'skrive', 'tabell', 'måle', 'og', 'xyz', '5');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom('Norsk', 'Matte', null), (words, subject) => {
        const found = likelyAims(curriculum, { text: words.join(' '), subject, grade: null });
        expect(found.length).toBeLessThanOrEqual(MOST_LIKELY);
        expect(aimsOfSubject(curriculum, subject)).toEqual(expect.arrayContaining(found));
        expect(likelyAims(curriculum, { text: words.join(' '), subject, grade: null })).toEqual(found);
      }),
    );
  });

  test('are searched by the beginnings of words in any language, or by code', () => {
    const codes = (sought: string) => searchAims(curriculum.aims, sought).map(({ code }) => code);
    expect(codes('brøk tall')).toEqual(['KM90003']);
    expect(codes('Fraction')).toEqual(['KM90003']);
    expect(codes('km90007')).toEqual(['KM90007']);
    expect(codes('')).toHaveLength(curriculum.aims.length);
    expect(codes('øk')).toEqual([]);
  });

  test('are kept on a goal whole, in the language asked for', () => {
    const [aim] = searchAims(curriculum.aims, 'KM90003');
    if (!aim) throw new Error('no aim');
    const kept = snapshotOf(curriculum, aim, 'nn');
    expect(GoalAim.parse(kept)).toEqual({
      code: 'KM90003',
      text: 'samanlikne brøkar og vise dei på ei tallinje',
      curriculum: { code: 'MAT01-06', title: 'Prøveplan i matematikk', validFrom: '2026-08-01' },
      grade: 5,
      url: 'https://data.udir.no/kl06/v201906/kompetansemaal-lk20/KM90003',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import {
  agreedIn,
  byHalfYear,
  matching,
  openIn,
  periodsOf,
  showAll,
  subjectsOf,
  timelineOf,
} from '../../../lib/dialogue/folder.ts';
import { goalHistories } from '../../../lib/dialogue/goal-history.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { agreedGoal, agreement } from './agreed.ts';
import { dialogue, goal, idOf } from './records.ts';

const ELLA = idOf(1);
const TODAY = '2026-11-25';
const { halfYears: LAW } = builtInDuties;
const evaluation = (outcome: 'nådd' | 'delvis' | 'ikke nådd' | 'videreføres') => ({ outcome, on: TODAY, remark: '' });

const norwegian = dialogue(10, ELLA, '2026-10-01', { goals: [goal('Jeg kan lese.')] });
const maths = dialogue(11, ELLA, '2026-03-01', {
  kind: 'elevsamtale',
  agreement: agreement({ goals: [agreedGoal('Regne', { goal: goal('Regne', { subject: 'Matematikk' }) })] }),
});
const english = dialogue(12, ELLA, '2025-12-31', {
  kind: 'utviklingssamtale',
  form: {
    ...unfilled(builtInTemplates.utviklingssamtale),
    contributions: [{ subject: 'Engelsk', teacher: 'Bo', text: 'Snakker mer', oral: true, reach: 'hjem' }],
    answers: {
      rows: {
        type: 'subjects',
        reach: 'hjem',
        rows: [
          { subject: 'Musikk', texts: { a: 'Synger' } },
          { subject: 'Mat og helse', texts: { a: ' ' } },
        ],
      },
    },
  },
});
const talks = [norwegian, maths, english];

describe('a filter', () => {
  test('that is empty shows all', () => expect(matching(talks, showAll)).toEqual(talks));

  test.each([
    ['kind', { kind: 'elevsamtale' as const }, [maths]],
    ['subject of a goal', { subject: 'Norsk' }, [norwegian]],
    ['subject of an agreed goal', { subject: 'Matematikk' }, [maths]],
    ['subject of a contribution', { subject: 'Engelsk' }, [english]],
    ['subject of a row that is filled in', { subject: 'Musikk' }, [english]],
    ['subject of an empty row', { subject: 'Mat og helse' }, []],
    ['period', { period: { from: '2025-08-01', to: '2026-03-01' } }, [maths, english]],
    [
      'goal of near-equal wording',
      { goal: goalHistories(talks).find(({ text }) => /lese/i.test(text))?.key ?? '' },
      [norwegian],
    ],
    ['several together', { kind: 'elevsamtale' as const, subject: 'Norsk' }, []],
  ])('by %s shows what has it', (_, filter, shown) => {
    expect(matching(talks, { ...showAll, ...filter })).toEqual(shown);
  });

  test('offers the subjects and periods that there are', () => {
    expect(subjectsOf(talks)).toEqual(['Engelsk', 'Matematikk', 'Musikk', 'Norsk']);
    const { halfYears, schoolYears } = periodsOf(talks, LAW);
    expect(halfYears.map(({ from }) => from)).toEqual(['2026-08-01', '2026-01-01', '2025-08-01']);
    expect(schoolYears.map(({ from }) => from)).toEqual(['2026-08-01', '2025-08-01']);
  });

  test('has the half years of the school', () => {
    const all = [dialogue(30, ELLA, '2026-08-10'), dialogue(31, ELLA, '2026-01-10')];
    const school = { autumn: '08-15', spring: '01-15' };
    expect(periodsOf(all, school).halfYears).toEqual([
      { from: '2026-01-15', to: '2026-08-14' },
      { from: '2025-08-15', to: '2026-01-14' },
    ]);
    expect(byHalfYear(all, school).map(({ period }) => period)).toEqual(periodsOf(all, school).halfYears);
  });
});

test('what is planned stands first to come, what was stands newest first, by half year', () => {
  const soon = dialogue(20, ELLA, '2026-12-01', { state: 'avtalt' });
  const later = dialogue(21, ELLA, '2027-01-20', { state: 'invitert' });
  const declined = dialogue(22, ELLA, '2026-09-01', { state: 'takket nei' });
  const { planned, past } = timelineOf([english, later, declined, maths, soon, norwegian]);
  expect(planned).toEqual([soon, later]);
  expect(byHalfYear(past, LAW).map(({ period, talks }) => [period.from, talks.length])).toEqual([
    ['2026-08-01', 2],
    ['2026-01-01', 1],
    ['2025-08-01', 1],
  ]);
});

describe('an agreement', () => {
  test.each([
    ['open without a day', {}, 'open'],
    ['open until its day', { by: TODAY }, 'open'],
    ['late after it', { by: '2026-11-24' }, 'late'],
    ['reached', { evaluation: evaluation('nådd'), by: '2026-11-24' }, 'nådd'],
    ['not reached', { evaluation: evaluation('ikke nådd') }, 'ikke nådd'],
    ['open where it is carried on here', { evaluation: evaluation('videreføres'), by: '2026-12-09' }, 'open'],
    ['carried on into a later talk', { evaluation: evaluation('videreføres'), carriedInto: idOf(9) }, 'carried'],
    ['carried on without a word', { carriedInto: idOf(9) }, 'carried'],
  ] as const)('by goals is %s', (_, more, standing) => {
    const talk = dialogue(30, ELLA, '2026-09-01', { agreement: agreement({ goals: [agreedGoal('Lese', more)] }) });
    expect(agreedIn(talk, TODAY)).toMatchObject([{ what: 'goal', text: 'Lese', standing }]);
  });

  test('as a whole says its text, or the goals that it is about', () => {
    const withText = dialogue(31, ELLA, '2026-09-01', { agreement: agreement({ text: 'Øve', due: '2026-10-01' }) });
    const withGoals = { ...norwegian, agreement: agreement({ evaluation: evaluation('delvis') }) };
    expect(agreedIn(withText, TODAY)).toMatchObject([{ text: 'Øve', standing: 'late', due: '2026-10-01' }]);
    expect(agreedIn(withGoals, TODAY)).toMatchObject([{ text: 'Jeg kan lese.', standing: 'delvis' }]);
    expect(agreedIn(norwegian, TODAY)).toEqual([]);
  });

  test('that is open stands on top with what rektor is to know, the first due first', () => {
    const of = (n: number, due: string | null) =>
      dialogue(n, ELLA, '2026-09-01', { agreement: agreement({ text: `${n}`, due }) });
    const doubt = dialogue(44, ELLA, '2026-09-01', { doubt: { due: '2026-11-01', informedOn: null } });
    const open = openIn([of(40, null), of(41, '2026-12-01'), of(42, '2026-10-01'), doubt, maths], TODAY);
    expect(open.map(({ what, text, standing }) => [what, text, standing])).toEqual([
      ['agreement', '42', 'late'],
      ['rektor', '', 'late'],
      ['agreement', '41', 'open'],
      ['agreement', '40', 'open'],
      ['goal', 'Regne', 'open'],
    ]);
  });
});

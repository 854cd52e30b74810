import { describe, expect, test } from 'vitest';
import { agreementsReached } from '../../../lib/dialogue/agreements-reached.ts';
import { halfYearOf } from '../../../lib/dialogue/calendar.ts';
import type { Evaluation } from '../../../lib/dialogue/dialogue.ts';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import { goalsBySubject } from '../../../lib/dialogue/goals-by-subject.ts';
import { busiestWeek, talksByWeek } from '../../../lib/dialogue/talks-by-week.ts';
import { agreedGoal, agreement } from './agreed.ts';
import { dialogue, goal, idOf } from './records.ts';

const ELLA = idOf(1);
const AUTUMN = halfYearOf('2026-10-01', builtInDuties.halfYears);

describe('talks by week', () => {
  test('has every week of the half year, by ISO number, the one that the turn of the year divides among them', () => {
    const autumn = talksByWeek([], AUTUMN);
    expect(autumn.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, n) => 31 + n));
    expect([autumn[0]?.monday, autumn.at(-1)?.monday]).toEqual(['2026-07-27', '2026-12-28']);
    const spring = talksByWeek([], halfYearOf('2027-01-01', builtInDuties.halfYears));
    expect([spring[0]?.number, spring[0]?.monday, spring[1]?.number]).toEqual([53, '2026-12-28', 1]);
  });

  test('counts talks that were held, by kind, Monday to Sunday, on days of the half year alone', () => {
    const weeks = talksByWeek(
      [
        dialogue(1, ELLA, '2026-10-05'),
        dialogue(2, ELLA, '2026-10-11', { kind: 'elevsamtale' }),
        dialogue(3, ELLA, '2026-10-12', { kind: 'utviklingssamtale' }),
        dialogue(4, ELLA, '2026-10-07', { kind: 'elevsamtale', state: 'avtalt' }),
        dialogue(5, ELLA, '2026-07-31'),
      ],
      AUTUMN,
    );
    expect(weeks.filter(({ all }) => all > 0).map(({ number, held, all }) => [number, held, all])).toEqual([
      [41, { utviklingssamtale: 0, elevsamtale: 1, veiledningssamtale: 1 }, 2],
      [42, { utviklingssamtale: 1, elevsamtale: 0, veiledningssamtale: 0 }, 1],
    ]);
    expect(busiestWeek(weeks)?.number).toBe(41);
  });

  test('names no busiest week where two have as many talks, or none has any', () => {
    const talks = [dialogue(1, ELLA, '2026-10-05'), dialogue(2, ELLA, '2026-10-12')];
    expect(busiestWeek(talksByWeek(talks, AUTUMN))).toBeNull();
    expect(busiestWeek(talksByWeek([], AUTUMN))).toBeNull();
  });
});

test('goals by subject: whatever plans call it, most first, then without a subject, then social goals and order', () => {
  const more = (subject: string | null) => ({ subject });
  const talks = [
    dialogue(1, ELLA, '2026-10-05', { goals: [goal('Brøk', more('Matte')), goal('Areal', more('Matematikk'))] }),
    dialogue(2, ELLA, '2026-10-06', {
      goals: [goal('Brøk', more('Matematikk:')), goal('Lese', more('KRLE')), goal('Rydde', more(null))],
      agreement: agreement({
        goals: [
          // The same goal as the talk's own, which is taken up once for all that.
          { ...agreedGoal('Lese'), goal: goal('Lese', more('KRLE')) },
          { ...agreedGoal('Hilse'), goal: goal('Hilse', { kind: 'sosialt', subject: null }) },
        ],
      }),
    }),
    dialogue(3, ELLA, '2026-10-07', { goals: [goal('Komme', { kind: 'orden' }), goal('Gå', more('  '))] }),
  ];
  expect(goalsBySubject(talks)).toEqual([
    { kind: 'faglig', subject: 'Matematikk', goals: 3 },
    { kind: 'faglig', subject: 'KRLE', goals: 1 },
    { kind: 'faglig', subject: null, goals: 2 },
    { kind: 'sosialt', subject: null, goals: 1 },
    { kind: 'orden', subject: null, goals: 1 },
  ]);
  expect(goalsBySubject([])).toEqual([]);
});

describe('agreements reached', () => {
  const looked = (outcome: Evaluation['outcome'], on: string): Evaluation => ({ outcome, on, remark: '' });
  const none = { nådd: 0, delvis: 0, 'ikke nådd': 0, videreføres: 0, open: 0 };
  const reached = (...agreements: ReturnType<typeof agreement>[]) =>
    agreementsReached(
      agreements.map((each) => ({ agreement: each })),
      AUTUMN,
    );

  test('are what was looked at in the half year, goal by goal, and what is due in it and not looked at', () => {
    const goals = [
      agreedGoal('A', { evaluation: looked('nådd', '2026-09-01') }),
      agreedGoal('B', { evaluation: looked('delvis', '2026-12-31') }),
      agreedGoal('C', { evaluation: looked('ikke nådd', '2026-08-01') }),
      agreedGoal('D', { by: '2026-11-01' }),
      agreedGoal('E', { by: '2027-01-01' }),
      agreedGoal('F'),
    ];
    expect(reached(agreement({ goals }))).toEqual({ ...none, nådd: 1, delvis: 1, 'ikke nådd': 1, open: 1 });
    expect(reached(agreement({ goals, due: '2026-12-01' })).open).toBe(3);
  });

  test('an agreement without goals counts as a whole', () => {
    expect(reached(agreement({ text: 'Øve', evaluation: looked('nådd', '2026-09-01') }))).toEqual({ ...none, nådd: 1 });
    expect(reached(agreement({ text: 'Øve', due: '2026-09-01' }))).toEqual({ ...none, open: 1 });
    expect(reached(agreement({ text: 'Øve' }))).toEqual(none);
  });

  test('what was looked at in another half year counts there; what is carried on counts here as soon as it is due here', () => {
    expect(reached(agreement({ due: '2026-12-20', evaluation: looked('nådd', '2027-01-05') }))).toEqual(none);
    const carried = agreedGoal('A', { by: '2026-08-10', evaluation: looked('videreføres', '2026-06-01') });
    expect(reached(agreement({ goals: [carried] }))).toEqual({ ...none, open: 1 });
    expect(reached(agreement({ goals: [{ ...carried, carriedInto: idOf(9) }] }))).toEqual(none);
    const here = { ...carried, evaluation: looked('videreføres', '2026-10-01') };
    expect(reached(agreement({ goals: [here] }))).toEqual({ ...none, videreføres: 1 });
  });

  test('a goal that was carried on into a later talk counts once, there', () => {
    const before = agreedGoal('A', { evaluation: looked('videreføres', '2026-10-01'), carriedInto: idOf(9) });
    expect(reached(agreement({ goals: [before] }))).toEqual(none);
    const after = agreedGoal('A', { evaluation: looked('nådd', '2026-12-01') });
    expect(reached(agreement({ goals: [before] }), agreement({ goals: [after] }))).toEqual({ ...none, nådd: 1 });
  });
});

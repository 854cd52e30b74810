import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfYearOf } from '../../../lib/dialogue/calendar.ts';
import { DialogueState } from '../../../lib/dialogue/dialogue.ts';
import { DialogueKind } from '../../../lib/dialogue/dialogue-kind.ts';
import { Duties } from '../../../lib/dialogue/duties.ts';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import {
  byNeed,
  byPupilName,
  type ClassTalks,
  type OverviewRow,
  overviewRows,
  overviewSum,
} from '../../../lib/dialogue/overview.ts';
import { dialogue, idOf, pupil } from './records.ts';

const TODAY = '2026-11-25';
const ELLA = pupil(1, 'Ella');
const nothing: ClassTalks = { marks: [], guidance: [], due: [] };
const talk = (n: number, pupilId: string, kind: DialogueKind, date: string, state: DialogueState = 'gjennomført') =>
  dialogue(n, pupilId, date, { kind, state });
const rowOf = (talks: Partial<ClassTalks>, duties = builtInDuties): OverviewRow | undefined =>
  overviewRows([ELLA], { ...nothing, ...talks }, duties, TODAY, TODAY)[0];
const elevsamtale = (...talks: [date: string, state: DialogueState][]) =>
  rowOf({ marks: talks.map(([date, state], n) => talk(n, ELLA.id, 'elevsamtale', date, state)) })?.duties[1];

describe('how a duty stands', () => {
  test.each([
    ['held', [['2026-09-01', 'gjennomført']], '2026-09-01'],
    [
      'held',
      [
        ['2026-09-01', 'gjennomført'],
        ['2026-10-01', 'gjennomført'],
        ['2026-12-01', 'avtalt'],
      ],
      '2026-10-01',
    ],
    [
      'planned',
      [
        ['2026-12-01', 'invitert'],
        ['2026-11-26', 'avtalt'],
      ],
      '2026-11-26',
    ],
    ['planned', [[TODAY, 'avtalt']], TODAY],
    ['past', [['2026-11-24', 'avtalt']], '2026-11-24'],
    ['missing', [], null],
    // Only for an utviklingssamtale is it enough to have asked.
    ['missing', [['2026-11-24', 'takket nei']], null],
  ] as const)('is %s with %j', (standing, talks, day) => {
    const cell = elevsamtale(...talks.map(([date, state]): [string, DialogueState] => [date, state]));
    expect([cell?.standing, cell?.talk?.date ?? null]).toEqual([standing, day]);
  });

  test('is declined where the duty is to invite, and the talk that was declined says so', () => {
    const marks = [talk(7, ELLA.id, 'utviklingssamtale', '2026-11-24', 'takket nei')];
    expect(rowOf({ marks })?.duties[0]).toMatchObject({ standing: 'declined', talk: { id: idOf(7) } });
  });

  test('is missing until as many are held as the school wants, in the order of the kinds whatever that of the duties', () => {
    const counts = [{ kind: 'elevsamtale' as const, perHalfYear: 2, toInvite: false, source: '' }];
    const duties = Duties.parse({ ...builtInDuties, counts: [...counts, ...builtInDuties.counts.slice(0, 1)] });
    const row = rowOf({ marks: [talk(1, ELLA.id, 'elevsamtale', TODAY)] }, duties);
    expect(row?.duties.map(({ status, standing }) => [status.duty.kind, standing, status.counted])).toEqual([
      ['utviklingssamtale', 'missing', 0],
      ['elevsamtale', 'missing', 1],
    ]);
  });

  test('is told of the half year that is looked at', () => {
    const marks = [talk(1, ELLA.id, 'elevsamtale', '2026-03-01')];
    const spring = halfYearOf('2026-03-02', builtInDuties.halfYears).from;
    expect(overviewRows([ELLA], { ...nothing, marks }, builtInDuties, spring, TODAY)[0]?.duties[1]?.standing).toBe(
      'held',
    );
    expect(rowOf({ marks })?.duties[1]?.standing).toBe('missing');
  });
});

test('what is to be looked at is late from the day after its day; archived pupils have no row', () => {
  const due = ['2026-11-24', TODAY, '2026-12-01'].map((day) => ({ pupilId: ELLA.id, due: day }));
  expect(rowOf({ due })).toMatchObject({ open: 3, late: 1 });
  const archived = pupil(2, 'Arne', { state: 'arkivert' });
  expect(
    overviewRows([archived, ELLA], nothing, builtInDuties, TODAY, TODAY).map(({ pupil: { name } }) => name),
  ).toEqual(['Ella']);
});

const LATE = pupil(10, 'Zara');
const GONE_BY = pupil(11, 'Yngve');
const MISSING = pupil(12, 'Xenia');
const NEVER = pupil(13, 'Wilma');
const LONG_AGO = pupil(14, 'Viggo');
const LATELY = pupil(15, 'Anna');
const CLASS = [LATELY, LONG_AGO, NEVER, MISSING, GONE_BY, LATE];
const both = (n: number, pupilId: string, state: DialogueState = 'gjennomført', date = '2026-10-01') =>
  (['utviklingssamtale', 'elevsamtale'] as const).map((kind, at) => talk(n + at, pupilId, kind, date, state));
const TALKS: ClassTalks = {
  marks: [
    ...both(20, LATELY.id),
    ...both(22, LONG_AGO.id),
    ...both(24, NEVER.id, 'avtalt', '2026-12-01'),
    ...both(26, GONE_BY.id).slice(0, 1),
    talk(28, GONE_BY.id, 'elevsamtale', '2026-11-01', 'avtalt'),
    ...both(30, LATE.id),
  ],
  guidance: [
    talk(40, LATELY.id, 'veiledningssamtale', '2026-11-20'),
    talk(41, LONG_AGO.id, 'veiledningssamtale', '2026-09-01'),
    talk(42, MISSING.id, 'veiledningssamtale', '2026-11-24'),
  ],
  due: [
    { pupilId: LATE.id, due: '2026-11-01' },
    { pupilId: LATE.id, due: '2026-11-02' },
    { pupilId: LATELY.id, due: '2026-12-24' },
  ],
};

test('the most urgent stand first: late, then missing, then longest since a guidance talk', () => {
  const rows = overviewRows(CLASS, TALKS, builtInDuties, TODAY, TODAY);
  const order = (compare: typeof byNeed) => rows.toSorted(compare).map(({ pupil: { name } }) => name);
  expect(order(byNeed)).toEqual(['Zara', 'Yngve', 'Xenia', 'Wilma', 'Viggo', 'Anna']);
  expect(order(byPupilName)).toEqual(['Anna', 'Viggo', 'Wilma', 'Xenia', 'Yngve', 'Zara']);
});

test('the rows add up to how many of how many', () => {
  expect(overviewSum(overviewRows(CLASS, TALKS, builtInDuties, TODAY, TODAY))).toEqual({
    pupils: 6,
    duties: [
      { kind: 'utviklingssamtale', held: 4, planned: 1, past: 0, declined: 0, missing: 1 },
      { kind: 'elevsamtale', held: 3, planned: 1, past: 1, declined: 0, missing: 1 },
    ],
    late: 2,
    pupilsWithLate: 1,
  });
  expect(overviewSum([])).toEqual({ pupils: 0, duties: [], late: 0, pupilsWithLate: 0 });
});

const day = fc.integer({ min: 0, max: 200 }).map((n) => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10));
const pupilId = fc.integer({ min: 1, max: 12 }).map(idOf);
const mark = fc.record({
  id: fc.uuid(),
  pupilId,
  kind: fc.constantFrom(...DialogueKind.options),
  date: day,
  state: fc.constantFrom(...DialogueState.options),
});
const anyClass = fc.record({
  pupils: fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('Ada', 'Bo', 'Åse'), fc.boolean())
      .map(([n, name, active]) => pupil(n, name, { state: active ? 'aktiv' : 'arkivert' })),
    { selector: ({ id }) => id },
  ),
  talks: fc.record({
    marks: fc.array(mark),
    guidance: fc.uniqueArray(mark, { selector: (each) => each.pupilId }),
    due: fc.array(fc.record({ pupilId, due: day })),
  }),
});

test('no pupil is lost or comes twice, and both orders are total and the same however the pupils came', () => {
  fc.assert(
    fc.property(anyClass, fc.constantFrom(byNeed, byPupilName), fc.nat(), ({ pupils, talks }, compare, turn) => {
      const at = turn % Math.max(1, pupils.length);
      const turned = [...pupils.slice(at), ...pupils.slice(0, at)].toReversed();
      const rows = (some: typeof pupils) => overviewRows(some, talks, builtInDuties, TODAY, TODAY).toSorted(compare);
      const ids = (some: OverviewRow[]) => some.map(({ pupil: { id } }) => id);
      const sorted = rows(pupils);
      expect(ids(sorted).toSorted()).toEqual(
        pupils.flatMap(({ id, state }) => (state === 'aktiv' ? [id] : [])).toSorted(),
      );
      expect(ids(rows(turned))).toEqual(ids(sorted));
      for (const [n, a] of sorted.entries())
        for (const b of sorted.slice(n + 1)) {
          expect(compare(a, b)).toBeLessThan(0);
          expect(compare(b, a)).toBeGreaterThan(0);
        }
      const { duties } = overviewSum(sorted);
      for (const { held, planned, past, declined, missing } of duties)
        expect(held + planned + past + declined + missing).toBe(sorted.length);
    }),
  );
});

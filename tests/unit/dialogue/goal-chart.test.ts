import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import { chartOf as chartIn, LEFT, LEVELS, SPOKEN_ROW, WIDTH } from '../../../lib/dialogue/goal-chart.ts';
import type { GoalMoment, Said } from '../../../lib/dialogue/goal-history.ts';

const chartOf = (moments: GoalMoment[]) => chartIn(moments, builtInDuties.halfYears);
const rated = (value: number): Said => ({ type: 'rated', scale: '1-4', value });
const moment = (day: string, said: Said): GoalMoment => ({ day, kind: 'elevsamtale', said });

test('a goal stands the higher the further it was reached, and further right the later it was', () => {
  const { points, lines } = chartOf([
    moment('2026-01-01', { type: 'spoken' }),
    moment('2026-02-01', rated(1)),
    moment('2026-06-01', { type: 'evaluated', outcome: 'delvis' }),
    moment('2026-09-01', { type: 'evaluated', outcome: 'videreføres' }),
    moment('2026-12-01', rated(4)),
  ]);
  expect(points.map(({ y }) => y)).toEqual([SPOKEN_ROW, LEVELS.bottom, LEVELS.middle, SPOKEN_ROW, LEVELS.top]);
  expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(lines.rated.split(' ')).toHaveLength(2);
  expect(lines.evaluated.split(' ')).toHaveLength(1);
});

test('any moments stand within the chart, a single day too', () => {
  const said = fc.oneof(
    fc.integer({ min: 1, max: 4 }).map(rated),
    fc.constantFrom<Said>({ type: 'spoken' }, { type: 'agreed' }, { type: 'evaluated', outcome: 'nådd' }),
  );
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(day, said), { maxLength: 40 }), (all) => {
      const moments = all.map(([on, what]) => moment(on, what)).sort((a, b) => a.day.localeCompare(b.day));
      const { points } = chartOf(moments);
      expect(points).toHaveLength(moments.length);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(LEFT);
        expect(x).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeGreaterThanOrEqual(LEVELS.top);
        expect(y).toBeLessThanOrEqual(SPOKEN_ROW);
      }
    }),
  );
});

test('marks of one day and one height do not hide each other', () => {
  const { points } = chartOf([1, 1, 1].map((value) => moment('2026-02-01', rated(value))));
  expect(new Set(points.map(({ x }) => x)).size).toBe(3);
});

describe('where half years begin', () => {
  const turns = (...days: string[]) => chartOf(days.map((day) => moment(day, rated(2)))).turns;

  test('stands between the moments before and after, in their order', () => {
    const { turns: found, points } = chartOf(
      ['2025-10-01', '2026-01-01', '2026-08-01', '2026-12-01'].map((day) => moment(day, rated(2))),
    );
    expect(found.map(({ period }) => period.from)).toEqual(['2026-01-01', '2026-08-01']);
    expect(found.map(({ x }) => x)).toEqual([points[1]?.x, points[2]?.x]);
  });

  test('is where the school has set it', () => {
    const days = ['2025-10-01', '2026-01-10', '2026-08-10', '2026-12-01'];
    const { turns: found } = chartIn(
      days.map((day) => moment(day, rated(2))),
      { autumn: '08-15', spring: '01-20' },
    );
    expect(found.map(({ period }) => period.from)).toEqual(['2026-01-20', '2026-08-15']);
  });

  test('is nowhere within one half year, nor on a single day', () => {
    expect(turns('2026-08-01', '2026-12-31')).toEqual([]);
    expect(turns('2026-01-01')).toEqual([]);
    expect(chartOf([]).turns).toEqual([]);
  });

  test('is named where there is room: no name lies over another, or beyond the chart', () => {
    const many = turns('2016-10-01', '2026-10-01');
    expect(many).toHaveLength(20);
    const named = many.filter((turn) => turn.named).map(({ x }) => x);
    expect(named.length).toBeGreaterThan(2);
    for (const [place, x] of named.entries()) expect((named[place + 1] ?? WIDTH) - x).toBeGreaterThanOrEqual(46);
  });
});

import { daysAfter, halfYearOf, type Period } from './calendar.ts';
import type { Boundary } from './duties.ts';
import { type GoalMoment, reachedOf, type Said } from './goal-history.ts';

/** Where the parts of the chart stand, in its own units: about as many as pixels on a phone. */
export const WIDTH = 320;
export const HEIGHT = 190;
export const LEFT = 74;
export const LEVELS = { top: 18, middle: 62, bottom: 106 };
/** The row of what says nothing of how far the goal is reached: that it was spoken of, agreed, or carried on. */
export const SPOKEN_ROW = 146;
/** The line that half years are named on. */
export const NAMES = 166;

const RIGHT = WIDTH - 12;
const FIRST = LEFT + 12;
/** Marks of one day and one height stand beside each other. */
const BESIDE = 13;

export type Point = { x: number; y: number; said: Said };

/** Where a half year begins within the chart; `named` where there is room for its name. */
export type Turn = { x: number; period: Period; named: boolean };

/** The room that the name of a half year takes. */
const NAME = 46;

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

const heightOf = (said: Said): number => {
  const reached = reachedOf(said);
  return reached === null ? SPOKEN_ROW : LEVELS.bottom - reached * (LEVELS.bottom - LEVELS.top);
};

/** The half years that begin after the first day of a chart, up to its last one. */
const turnsBetween = (first: string, last: string, boundary: Boundary, xOf: (day: string) => number): Turn[] => {
  const turns: Turn[] = [];
  let room = LEFT;
  for (let { to } = halfYearOf(first, boundary); to < last; ) {
    const period = halfYearOf(daysAfter(to, 1), boundary);
    const x = xOf(period.from);
    const named = x >= room && x + NAME <= WIDTH;
    if (named) room = x + NAME;
    turns.push({ x, period, named });
    to = period.to;
  }
  return turns;
};

type GoalChart = { points: Point[]; lines: Record<'rated' | 'evaluated', string>; turns: Turn[] };

/** Where each moment of a goal stands in the chart, the lines through the ratings and through what was found, and where half years begin. */
export const chartOf = (moments: GoalMoment[], boundary: Boundary): GoalChart => {
  const [first, last] = [moments[0]?.day ?? '', moments.at(-1)?.day ?? ''];
  const days = first === last ? 0 : daysBetween(first, last);
  const along = (day: string) => (days === 0 ? 0.5 : daysBetween(first, day) / days);
  const xOf = (day: string) => Math.round(FIRST + along(day) * (RIGHT - FIRST));
  const taken = new Set<string>();
  const points = moments.map(({ day, said }): Point => {
    const y = heightOf(said);
    let x = xOf(day);
    // From the middle on there is more room to the left.
    const step = along(day) > 0.5 ? -BESIDE : BESIDE;
    while (taken.has(`${x} ${y}`) && x + step >= FIRST && x + step <= RIGHT) x += step;
    taken.add(`${x} ${y}`);
    return { x, y, said };
  });
  const line = (type: Said['type']): string =>
    points
      .filter(({ said, y }) => said.type === type && y !== SPOKEN_ROW)
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  return {
    points,
    lines: { rated: line('rated'), evaluated: line('evaluated') },
    turns: days === 0 ? [] : turnsBetween(first, last, boundary, xOf),
  };
};

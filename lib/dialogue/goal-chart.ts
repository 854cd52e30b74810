import { type GoalMoment, reachedOf, type Said } from './goal-history.ts';

/** Where the parts of the chart stand, in its own units: about as many as pixels on a phone. */
export const WIDTH = 320;
export const HEIGHT = 190;
export const LEFT = 74;
export const LEVELS = { top: 18, middle: 62, bottom: 106 };
/** The row of what says nothing of how far the goal is reached: that it was spoken of, agreed, or carried on. */
export const SPOKEN_ROW = 146;

const RIGHT = WIDTH - 12;
const FIRST = LEFT + 12;
/** Marks of one day and one height stand beside each other. */
const BESIDE = 13;

export type Point = { x: number; y: number; said: Said };

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

const heightOf = (said: Said): number => {
  const reached = reachedOf(said);
  return reached === null ? SPOKEN_ROW : LEVELS.bottom - reached * (LEVELS.bottom - LEVELS.top);
};

/** Where each moment of a goal stands in the chart, and the lines through the ratings and through what was found. */
export const chartOf = (moments: GoalMoment[]): { points: Point[]; lines: Record<'rated' | 'evaluated', string> } => {
  const [first, last] = [moments[0]?.day ?? '', moments.at(-1)?.day ?? ''];
  const days = first === last ? 0 : daysBetween(first, last);
  const taken = new Set<string>();
  const points = moments.map(({ day, said }): Point => {
    const y = heightOf(said);
    const along = days === 0 ? 0.5 : daysBetween(first, day) / days;
    let x = Math.round(FIRST + along * (RIGHT - FIRST));
    // From the middle on there is more room to the left.
    const step = along > 0.5 ? -BESIDE : BESIDE;
    while (taken.has(`${x} ${y}`) && x + step >= FIRST && x + step <= RIGHT) x += step;
    taken.add(`${x} ${y}`);
    return { x, y, said };
  });
  const line = (type: Said['type']): string =>
    points
      .filter(({ said, y }) => said.type === type && y !== SPOKEN_ROW)
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  return { points, lines: { rated: line('rated'), evaluated: line('evaluated') } };
};

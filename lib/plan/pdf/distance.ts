import type { Segment } from './segments.ts';
import type { Styles } from './styles.ts';

// In usual distances: a paragraph begins where lines are further apart than this; so far apart may two lines be that
// belong together, and so far two rows of cells.
const FURTHER = 1.25;
const FARTHEST = 2.5;
const FARTHEST_ROW = 6;

/** Whether two lines are no further apart than those of a paragraph. */
export const isNear = (above: Segment, { base, size }: Segment, { pitch }: Styles): boolean =>
  base - above.base < FURTHER * pitch * Math.max(above.size, size);

/**
 * Whether two lines are near enough to belong together.
 * @param areRows whether they may be rows of cells, which have more room
 */
export function isClose(
  [above]: readonly Segment[],
  [segment]: readonly Segment[],
  areRows: boolean,
  { pitch }: Styles,
): boolean {
  if (!above || !segment) return false;
  const farthest = (areRows ? FARTHEST_ROW : FARTHEST) * pitch * Math.max(above.size, segment.size);
  return Math.abs(segment.base - above.base) < farthest;
}

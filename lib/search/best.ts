import type { Entry } from './entry.ts';

/** An entry and how well it meets the words. */
export type Ranked = { entry: Entry; rank: number };

const before = (a: Ranked, b: Ranked): boolean =>
  a.rank !== b.rank ? a.rank > b.rank : a.entry.moment > b.entry.moment;

/** Keeps the best of what it is given, the newest first among equals, at most `limit`: no need to sort the rest. */
export const keepBest = (limit: number): { add: (ranked: Ranked) => void; best: Ranked[] } => {
  const best: Ranked[] = [];
  const add = (ranked: Ranked): void => {
    const last = best[limit - 1];
    if (last && !before(ranked, last)) return;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = best[middle];
      if (other && before(ranked, other)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, ranked);
    if (best.length > limit) best.pop();
  };
  return { add, best };
};

import type { Turns } from '../plan/turns.ts';

/** The longest stretch of work without a pause, in milliseconds: the page stays quick to answer. */
const STRETCH = 8;
/** The longest that a page is read, in milliseconds; and then what was found by then, to find its goals. */
const LONGEST = 2500;
const LONGEST_AFTER = 1000;

/**
 * Does some work of the plan reader in the page's own thread, with pauses that let the page go on. When that
 * has taken long enough it is told so.
 */
export const inTurns = async <T>(work: Turns<T>): Promise<T> => {
  // The script that holds the reader was just made ready: that was work enough for one task.
  await scheduler.yield();
  const begun = performance.now();
  let told = false;
  for (let since = begun; ; ) {
    const now = performance.now();
    const long = now - begun;
    const enough: boolean = long > LONGEST + LONGEST_AFTER || (!told && long > LONGEST);
    told ||= enough;
    const step = work.next(enough);
    if (step.done) return step.value;
    if (now - since < STRETCH) continue;
    await scheduler.yield();
    since = performance.now();
  }
};

import type { Turns } from '../plan/turns.ts';

/** The longest stretch of work without a pause, in milliseconds: the page stays quick to answer. */
const STRETCH = 12;
/** The longest that a page is read, in milliseconds. */
const LONGEST = 3000;

/**
 * Does some work of the plan reader in the page's own thread, with pauses that let the page go on. After three seconds
 * it is told that it is enough.
 */
export const inTurns = async <T>(work: Turns<T>): Promise<T> => {
  const begun = performance.now();
  for (let since = begun; ; ) {
    const now = performance.now();
    const step = work.next(now - begun > LONGEST);
    if (step.done) return step.value;
    if (now - since < STRETCH) continue;
    await scheduler.yield();
    since = performance.now();
  }
};

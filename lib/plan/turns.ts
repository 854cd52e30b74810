/**
 * Work that can be set aside and gone on with: between stretches of well under a millisecond it yields how many nodes
 * and lines it has looked at in the last one, and it gives its result in the end. Whoever drives it sends back whether
 * it is enough by now: said once, the stretch at hand ends and the work goes on with what that has found; said again and
 * again, all of it ends soon.
 */
export type Turns<T> = Generator<number, T, boolean>;

/**
 * Does all of some work without a pause.
 * @param work not begun yet
 */
export function inOneGo<T>(work: Turns<T>): T {
  for (;;) {
    const step = work.next(false);
    if (step.done) return step.value;
  }
}

/**
 * Does something with each item, a few at a time, and gives the answers in the items' order. With the first error it
 * begins nothing more, waits for what was begun, and throws it: when it has ended, nothing goes on.
 */
export const inParallel = async <T, R>(items: T[], atOnce: number, handle: (item: T) => Promise<R>): Promise<R[]> => {
  const answers: { at: number; answer: R }[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const work = async () => {
    // One iterator for all: each takes the next item that nobody has.
    for (const [at, item] of queue) {
      if (failures.length > 0) return;
      try {
        answers.push({ at, answer: await handle(item) });
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return answers.toSorted((a, b) => a.at - b.at).map(({ answer }) => answer);
};

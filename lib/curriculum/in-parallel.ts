/**
 * Does something with each item, a few at a time, and gives the answers in the items' order. Ends with the first error.
 */
export const inParallel = async <T, R>(items: T[], atOnce: number, handle: (item: T) => Promise<R>): Promise<R[]> => {
  const answers: { at: number; answer: R }[] = [];
  const queue = items.entries();
  let failed = false;
  const work = async () => {
    // One iterator for all: each takes the next item that nobody has.
    for (const [at, item] of queue) {
      if (failed) return;
      try {
        answers.push({ at, answer: await handle(item) });
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return answers.toSorted((a, b) => a.at - b.at).map(({ answer }) => answer);
};

/** How long a wait may last when the caller names no other deadline. */
export const DEADLINE = 10_000;

const PAUSE = 25;

/**
 * Asks again and again until the answer is something other than `undefined`, `null` or `false`, and returns it.
 * An error thrown by `ask` counts as "not yet"; the last one becomes the cause when the deadline passes.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  deadline = DEADLINE,
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + deadline;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (isThere(answer)) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (performance.now() < end);
  throw new Error(`Not within ${deadline} ms: ${what}`, { cause });
}

function isThere<T>(answer: T): answer is Exclude<T, undefined | null | false> {
  return answer !== undefined && answer !== null && answer !== false;
}

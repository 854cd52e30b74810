/** How often each thing is measured, after the warm-up that does not count. */
export interface Turns {
  warmUp: number;
  counted: number;
}

/**
 * Measures several things in turns, A B C A B C …, so that whatever else this machine does weighs on all alike, and
 * gives what was counted for each round.
 */
export async function takeTurns<Name extends string, T>(
  { warmUp, counted }: Turns,
  measures: Readonly<Record<Name, () => Promise<T>>>,
): Promise<Record<Name, T>[]> {
  const rounds: Record<Name, T>[] = [];
  for (let turn = 0; turn < warmUp + counted; turn += 1) {
    const round: Partial<Record<Name, T>> = {};
    for (const name in measures) round[name] = await measures[name]();
    if (turn >= warmUp && isComplete(round, measures)) rounds.push(round);
  }
  return rounds;
}

function isComplete<Name extends string, T>(
  round: Partial<Record<Name, T>>,
  measures: Readonly<Record<Name, unknown>>,
): round is Record<Name, T> {
  return Object.keys(measures).every((name) => name in round);
}

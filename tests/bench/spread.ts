/** The value below which this share (0 to 1) of the values lie, between two values in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that one in twenty lies above. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

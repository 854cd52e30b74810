/** One measured figure beside its limit. */
export interface Figure {
  what: string;
  /** The figure with its unit. */
  value: string;
  /** The limit with its unit; left out where the figure is only information. */
  limit?: string;
  /** Whether the limit is kept, where there is one. */
  kept?: boolean;
  /** How it was come by: runs, spread. */
  note: string;
}

/** A benchmark: measures, and gives its figures. */
export type Benchmark = () => Promise<Figure[]>;

/** A figure with an upper limit in the same unit. */
export function limited(what: string, value: number, limit: number, unit: string, note: string): Figure {
  return { what, value: withUnit(value, unit), limit: `≤ ${withUnit(limit, unit)}`, kept: value <= limit, note };
}

/** A figure without a limit. */
export function information(what: string, value: number, unit: string, note: string): Figure {
  return { what, value: withUnit(value, unit), note };
}

/** A number as it is read, with no more digits than it is worth. */
export function withUnit(value: number, unit: string): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit ? `${number} ${unit}` : number;
}

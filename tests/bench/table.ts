import type { Figure } from './figure.ts';

const MARK = { kept: '✓', broken: '✗', none: ' ' } as const;

/** Lays figures out as one table: mark, what, figure, limit, how it was measured. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, limit, kept, note }) => [
    kept === undefined ? MARK.none : kept ? MARK.kept : MARK.broken,
    what,
    value,
    limit ?? '',
    note,
  ]);
  const all = [['', 'what', 'figure', 'limit', 'measured'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

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
  return grid([['', 'what', 'figure', 'limit', 'measured'], ...rows]);
}

/** Lays rows out in columns as wide as their widest cell; the first row is the heading. */
export function grid(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

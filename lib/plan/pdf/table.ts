import type { Cell, Row, Table } from '../blocks.ts';
import { withHeaderRow } from '../header-row.ts';

/**
 * A table from its cells; rows without any text are left out.
 * @param cells by the row that each begins in
 */
export function tableFrom(cells: readonly (readonly Cell[])[], columns: number): Table {
  const rows = cells.map((begun, at): Row => {
    const fromAbove = cells.slice(0, at).flatMap((above, from) => above.filter(({ rowSpan }) => from + rowSpan > at));
    return { cells: begun, fromAbove };
  });
  const filled = rows.filter((row) => [...row.cells, ...row.fromAbove].some(({ text }) => text !== ''));
  return withHeaderRow({ type: 'table', rows: filled, columns });
}

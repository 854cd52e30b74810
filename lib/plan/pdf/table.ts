import type { Cell, Row, Table } from '../blocks.ts';

const isAllBold = (cells: readonly Cell[]) =>
  cells.some(({ text }) => text !== '') &&
  cells.every(({ blocks }) => blocks.every((block) => block.type === 'line' && block.lead === block.text.length));

/**
 * A table from its cells; a first row that is all bold, over one that is not, is a row of headings.
 * @param cells by the row that each begins in
 */
export function tableFrom(cells: readonly (readonly Cell[])[], columns: number): Table {
  const [first = [], second = []] = cells;
  const hasHeader = cells.length > 1 && first.length > 1 && isAllBold(first) && !isAllBold(second);
  const rows = cells.map((begun, at): Row => {
    const fromAbove = cells.slice(0, at).flatMap((above, from) => above.filter(({ rowSpan }) => from + rowSpan > at));
    return { cells: at === 0 && hasHeader ? begun.map((cell) => ({ ...cell, header: true })) : begun, fromAbove };
  });
  return { type: 'table', rows: rows.filter((row) => [...row.cells, ...row.fromAbove].some(isFilled)), columns };
}

const isFilled = ({ text }: Cell) => text !== '';

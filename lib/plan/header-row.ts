import type { Cell, Table } from './blocks.ts';

/**
 * A table whose first row has a bold cell over each column, over one that is not bold, has its headings there, though
 * nothing else says so.
 * @param table as it was read
 */
export function withHeaderRow(table: Table): Table {
  const [first, second, ...more] = table.rows;
  const isWhole = first !== undefined && first.cells.length > 1 && first.cells.length === table.columns;
  if (!isWhole || !second || !isAllBold(first.cells) || isAllBold(second.cells)) return table;
  return { ...table, rows: [{ ...first, cells: first.cells.map(asHeader) }, second, ...more] };
}

const asHeader = (cell: Cell): Cell => ({ ...cell, header: true });

const isAllBold = (cells: readonly Cell[]) =>
  cells.some(({ text }) => text !== '') &&
  cells.every(({ blocks }) => blocks.every((block) => block.type === 'line' && block.lead === block.text.length));

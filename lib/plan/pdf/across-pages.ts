import { type Cell, type Row, type Table, textOf } from '../blocks.ts';

/** Whether a table may go on from the page before: it has as many columns. */
export const goesOn = (before: Table, after: Table): boolean => before.columns === after.columns && before.columns > 1;

/**
 * One table from two parts of it: headings that are printed anew come once, and a row that the end of the page has
 * parted is whole.
 * @param before the part on the page before
 * @param after the part that goes on
 */
export function acrossPages(before: Table, after: Table): Table {
  const rows = headOf(before) === headOf(after) ? after.rows.slice(1) : after.rows;
  const last = before.rows.at(-1);
  const [first, ...others] = rows;
  if (!last || !first || !isRest(first, last)) return { ...before, rows: [...before.rows, ...rows] };
  const whole: Row = { ...last, cells: last.cells.map((cell, at) => together(cell, first.cells[at])) };
  return { ...before, rows: [...before.rows.slice(0, -1), whole, ...others] };
}

const headOf = ({ rows: [first] }: Table) => first?.cells.map(({ text }) => text).join('\n');

/** A row that begins with an empty cell, where the row before has text there. */
const isRest = (row: Row, last: Row): boolean =>
  row.cells.length === last.cells.length &&
  row.cells[0]?.text === '' &&
  last.cells[0]?.text !== '' &&
  row.fromAbove.length + last.fromAbove.length === 0;

const together = (cell: Cell, rest: Cell | undefined): Cell => {
  const blocks = [...cell.blocks, ...(rest?.blocks ?? [])];
  return { ...cell, blocks, text: textOf(blocks) };
};

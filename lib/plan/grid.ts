import { type Block, type Cell, type Row, type Table, textOf } from './blocks.ts';

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
// A wrong or hostile span must not make a small table a huge one.
const LONGEST_SPAN = 100;

/**
 * Whether an element is a table: by its tag or by its ARIA role.
 * @param element any element
 */
export function isTable(element: Element): boolean {
  if (element.tagName === 'TABLE') return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return role === 'table' || role === 'grid' || role === 'treegrid';
}

/**
 * Reads a table's cells into rows, with merged cells resolved to columns.
 * @param table the element
 * @param read how to lay out the inside of one cell (`header`: a header cell's text stands out)
 */
export function tableOf(table: Element, read: (cell: Element, header: boolean) => Block[]): Table {
  const rows: Row[] = [];
  let reaching: Reaching[] = [];
  let columns = 0;
  for (const element of rowElements(table, [])) {
    const fromAbove = reaching.map(({ cell }) => cell);
    const cells = cellsOf(element, fromAbove, read);
    rows.push({ cells, fromAbove });
    columns = Math.max(columns, endOf(cells), endOf(fromAbove));
    const lasting = reaching
      .filter(({ rowsLeft }) => rowsLeft > 1)
      .map((one) => ({ ...one, rowsLeft: one.rowsLeft - 1 }));
    const begun = cells.filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({ cell, rowsLeft: cell.rowSpan - 1 }));
    reaching = [...lasting, ...begun];
  }
  return { type: 'table', rows, columns };
}

interface Reaching {
  readonly cell: Cell;
  readonly rowsLeft: number;
}

const endOf = (cells: readonly Cell[]) => Math.max(0, ...cells.map(({ column, colSpan }) => column + colSpan));

function cellsOf(row: Element, fromAbove: readonly Cell[], read: (cell: Element, header: boolean) => Block[]): Cell[] {
  const cells: Cell[] = [];
  const isTaken = (at: number) => fromAbove.some(({ column, colSpan }) => at >= column && at < column + colSpan);
  let column = 0;
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if (!isCell(child)) continue;
    while (isTaken(column)) column++;
    const cell = cellOf(child, column, read);
    cells.push(cell);
    column += cell.colSpan;
  }
  return cells;
}

function cellOf(element: Element, column: number, read: (cell: Element, header: boolean) => Block[]): Cell {
  const role = element.getAttribute('role');
  const header = element.tagName === 'TH' || role === 'columnheader' || role === 'rowheader';
  const blocks = read(element, header);
  return {
    blocks,
    text: textOf(blocks),
    header,
    column,
    colSpan: spanOf(element, 'colspan'),
    rowSpan: spanOf(element, 'rowspan'),
  };
}

function rowElements(parent: Element, rows: Element[]): Element[] {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'TR' || child.getAttribute('role') === 'row') rows.push(child);
    else if (child.tagName !== 'TABLE') rowElements(child, rows);
  }
  return rows;
}

function isCell(element: Element): boolean {
  return element.tagName === 'TD' || element.tagName === 'TH' || CELL_ROLES.has(element.getAttribute('role') ?? '');
}

function spanOf(element: Element, name: string): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, LONGEST_SPAN) : 1;
}

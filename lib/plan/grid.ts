import { type Block, type Cell, type Row, type Table, textOf } from './blocks.ts';
import { firstChildOf, isElement, nameOf, nextSiblingOf } from './dom.ts';
import type { Turns } from './turns.ts';

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
// A wrong or hostile span must not make a small table a huge one.
const LONGEST_SPAN = 100;
// How many rows are looked at in one turn; a table is at least one.
const TURN = 8;

/**
 * Whether an element is a table: by its tag or by its ARIA role.
 * @param element any element
 */
export function isTable(element: Element): boolean {
  if (element.tagName === 'TABLE') return true;
  const role = element.getAttribute('role');
  return role === 'table' || role === 'grid' || role === 'treegrid';
}

/** Lays out the inside of one cell; a header cell's text stands out. */
type ReadCell = (cell: Element, header: boolean) => Turns<Block[]>;

/**
 * Reads a table's cells into rows, with merged cells resolved to columns.
 * @param table the element
 * @param read how to lay out the inside of one cell
 */
export function* tableOf(table: Element, read: ReadCell): Turns<Table> {
  const rows: Row[] = [];
  let reaching: Reaching[] = [];
  let columns = 0;
  for (const [place, element] of rowElements(table).entries()) {
    if (place % TURN === 0 && (yield TURN)) break;
    const fromAbove = reaching.map(({ cell }) => cell);
    const cells = yield* cellsOf(element, fromAbove, read);
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

function* cellsOf(row: Element, fromAbove: readonly Cell[], read: ReadCell): Turns<Cell[]> {
  const cells: Cell[] = [];
  const isTaken = (at: number) => fromAbove.some(({ column, colSpan }) => at >= column && at < column + colSpan);
  let column = 0;
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if (!isCell(child)) continue;
    while (isTaken(column)) column++;
    const cell = yield* cellOf(child, column, read);
    cells.push(cell);
    column += cell.colSpan;
  }
  return cells;
}

function* cellOf(element: Element, column: number, read: ReadCell): Turns<Cell> {
  const role = element.getAttribute('role');
  const header = element.tagName === 'TH' || role === 'columnheader' || role === 'rowheader';
  const blocks = yield* read(element, header);
  return {
    blocks,
    text: textOf(blocks),
    header,
    column,
    colSpan: spanOf(element, 'colspan'),
    rowSpan: spanOf(element, 'rowspan'),
  };
}

/** A table's own rows, those of tables inside it left out. */
function rowElements(table: Element): Element[] {
  const rows: Element[] = [];
  const waiting: (ChildNode | null)[] = [firstChildOf(table, nameOf(table))];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!node) continue;
    const name = nameOf(node);
    waiting.push(nextSiblingOf(node, name));
    if (!isElement(node, name) || name === 'TABLE') continue;
    if (name !== 'FORM' && isRow(node)) rows.push(node);
    else waiting.push(firstChildOf(node, name));
  }
  return rows;
}

/**
 * Whether an element is a table's row: by its tag or by its ARIA role.
 * @param element any element but a form
 */
export const isRow = (element: Element): boolean => element.tagName === 'TR' || element.getAttribute('role') === 'row';

/**
 * Whether an element is a table's cell: by its tag or by its ARIA role.
 * @param element any element but a form
 */
export function isCell(element: Element): boolean {
  return element.tagName === 'TD' || element.tagName === 'TH' || CELL_ROLES.has(element.getAttribute('role') ?? '');
}

/**
 * How many columns or rows a cell takes; no more than a table can mean.
 * @param element the cell
 * @param name of the attribute that says it
 */
export function spanOf(element: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, LONGEST_SPAN) : 1;
}

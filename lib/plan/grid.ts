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
  let reaching: { cell: Cell; rowsLeft: number }[] = [];
  let columns = 0;
  for (const element of rowElements(table)) {
    const taken = new Set<number>();
    for (const { cell } of reaching) for (let i = 0; i < cell.colSpan; i++) taken.add(cell.column + i);
    const cells: Cell[] = [];
    let column = 0;
    for (const child of element.children) {
      if (!isCell(child)) continue;
      while (taken.has(column)) column++;
      const cell = cellOf(child, column, read);
      cells.push(cell);
      column += cell.colSpan;
    }
    columns = Math.max(columns, column, ...reaching.map(({ cell }) => cell.column + cell.colSpan));
    rows.push({ cells, fromAbove: reaching.map(({ cell }) => cell) });
    reaching = [
      ...reaching.map(({ cell, rowsLeft }) => ({ cell, rowsLeft: rowsLeft - 1 })),
      ...cells.map((cell) => ({ cell, rowsLeft: cell.rowSpan - 1 })),
    ].filter(({ rowsLeft }) => rowsLeft > 0);
  }
  return { type: 'table', rows, columns };
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

function* rowElements(parent: Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.tagName === 'TR' || child.getAttribute('role') === 'row') yield child;
    else if (child.tagName !== 'TABLE') yield* rowElements(child);
  }
}

function isCell(element: Element): boolean {
  return element.tagName === 'TD' || element.tagName === 'TH' || CELL_ROLES.has(element.getAttribute('role') ?? '');
}

function spanOf(element: Element, name: string): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, LONGEST_SPAN) : 1;
}

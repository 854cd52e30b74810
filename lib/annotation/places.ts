import { spanOf } from '../plan/grid.ts';
import type { Place } from './selector.ts';

interface Cell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly label: string;
}

interface Table {
  /** The labels of its columns, once its first row of more than one cell has been read. */
  header: readonly Cell[] | null;
  /** Cells of rows above that reach into this one. */
  reaching: readonly Cell[];
  /** Cells of this row that have been read. */
  cells: Cell[];
  /** The cell that is being read; its label is not known yet. */
  open: Cell | null;
  readonly headingBefore: string;
  headingOfCell: string;
}

/**
 * Keeps track, in one walk through a page, of what the text at hand stands under. What opens is closed in the opposite
 * order. A heading counts till the next one, one in a cell till the cell ends, one in a table till that ends.
 */
export class Places {
  private readonly tables: Table[] = [];
  private heading = '';

  /** What text that is written now stands under. */
  here(): Place {
    const table = this.tables.at(-1);
    const cell = table?.open;
    if (!table || !cell) return { heading: this.heading, row: '', column: '' };
    const fromLeft = cell.column === 0 ? '' : table.cells[0]?.label;
    const fromAbove = table.reaching.find(({ column }) => column === 0)?.label;
    return {
      heading: this.heading,
      row: fromLeft || fromAbove || '',
      column: (table.header && covering(table.header, cell.column)?.label) ?? '',
    };
  }

  /** A heading has been read. */
  announce(heading: string): void {
    this.heading = heading;
  }

  openTable(): void {
    const headings = { headingBefore: this.heading, headingOfCell: this.heading };
    this.tables.push({ header: null, reaching: [], cells: [], open: null, ...headings });
  }

  closeTable(): void {
    this.heading = this.tables.pop()?.headingBefore ?? this.heading;
  }

  /** A row ends: what comes next stands in the row below. */
  closeRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (!table.header && table.cells.length > 1) table.header = table.cells;
    table.reaching = [...table.reaching, ...table.cells]
      .filter(({ rows }) => rows > 1)
      .map((cell) => ({ ...cell, rows: cell.rows - 1 }));
    table.cells = [];
  }

  openCell(element: Element): void {
    const table = this.tables.at(-1);
    if (!table) return;
    const before = table.cells.at(-1);
    let column = before ? before.column + before.columns : 0;
    for (let above = covering(table.reaching, column); above; above = covering(table.reaching, column))
      column = above.column + above.columns;
    table.open = { column, columns: spanOf(element, 'colspan'), rows: spanOf(element, 'rowspan'), label: '' };
    table.headingOfCell = this.heading;
  }

  /** @param label what the cell says, cut to a label's length */
  closeCell(label: string): void {
    const table = this.tables.at(-1);
    if (!table?.open) return;
    table.cells.push({ ...table.open, label });
    // A cell across the table is a heading of the rows below it, if it has one in it.
    if (table.open.column > 0 || table.open.columns === 1) this.heading = table.headingOfCell;
    table.open = null;
  }
}

const covering = (cells: readonly Cell[], at: number): Cell | undefined =>
  cells.find(({ column, columns }) => at >= column && at < column + columns);

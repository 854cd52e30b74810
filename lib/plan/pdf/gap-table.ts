import { type Cell, type Table, textOf } from '../blocks.ts';
import { columnEdges } from './column-edges.ts';
import { byColumn, type Column, type Lines, lastColumnAt } from './columns.ts';
import { rowStarts } from './gap-rows.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Styles } from './styles.ts';
import { tableFrom } from './table.ts';

/**
 * Reads a table that has no borders.
 * @param lines its lines; one may run across several columns
 * @param edge how far to the right the page's lines may reach
 */
export function gapTable(lines: Lines, columns: readonly Column[], edge: number, styles: Styles): Table {
  const inColumns = byColumn(lines, columns);
  const edges = columnEdges(inColumns, columns, edge, styles);
  const starts = rowStarts(inColumns, lines, edges, styles);
  const rows = starts.map((start, at) => inColumns.map((own) => own.slice(start, starts[at + 1]).flat()));
  const [first = [], second] = rows;
  const hasHeadings = second !== undefined && isAllBold(first) && !isAllBold(second);
  const cells = rows.map((row) => {
    const header = hasHeadings && row === first;
    const held: Cell[] = [];
    for (let column = 0; column < columns.length; ) {
      const own = row[column] ?? [];
      // A heading stands over the columns beside it that have none.
      const isOverAll = header && own.length > 0;
      const last = isOverAll ? columns.length - 1 : Math.max(-1, ...own.map((each) => lastColumnAt(columns, each)));
      let end = column + 1;
      while (end <= last && row[end]?.length === 0) end++;
      const blocks = paragraphsOf(own, edges[end - 1] ?? edge, styles);
      held.push({ blocks, text: textOf(blocks), header, column, colSpan: end - column, rowSpan: 1 });
      column = end;
    }
    return held;
  });
  return tableFrom(cells, columns.length);
}

const isAllBold = (row: Lines) => row.every((segments) => segments.every(({ bold }) => bold));

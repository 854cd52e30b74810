import { type Block, type Cell, type Table, textOf } from '../blocks.ts';
import type { GridLines } from './grid-lines.ts';
import { BULLET_GAP, isMark } from './line-gaps.ts';
import type { PdfText } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { segmentsOf } from './segments.ts';
import type { Styles } from './styles.ts';
import { tableFrom } from './table.ts';

/** Whether a text stands inside a table's borders. */
export function isInside({ xs, ys }: GridLines, { left, right, base, size }: PdfText): boolean {
  const x = (left + right) / 2;
  const y = base - size * 0.3;
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/**
 * Reads a table by its drawn borders.
 * @param grid the borders
 * @param texts the texts inside them, in any order
 * @returns the table, or the lines of a mere frame around some text
 */
export function drawnTable(grid: GridLines, texts: readonly PdfText[], styles: Styles): Block[] {
  const { xs, ys } = grid;
  const inCells = byCell(grid, texts);
  const taken = new Set<string>();
  const cells: Cell[][] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    cells[row] = [];
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      const { colSpan, rowSpan } = spansOf(grid, row, column);
      const held: PdfText[] = [];
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + colSpan; c++) {
          taken.add(`${r} ${c}`);
          held.push(...(inCells.get(`${r} ${c}`) ?? []));
        }
      const edge = (xs[column + colSpan] ?? 0) - padding(held, xs[column] ?? 0);
      const blocks = paragraphsOf(segmentsOf(held, true).flat(), edge, styles);
      cells[row]?.push({ blocks, text: textOf(blocks), header: false, column, colSpan, rowSpan });
    }
  }
  if (xs.length === 2 && ys.length === 2) return [...(cells[0]?.[0]?.blocks ?? [])];
  const table: Table = tableFrom(cells, xs.length - 1);
  return table.rows.length > 0 ? [table] : [];
}

/** What a cell keeps free to the left it keeps free to the right. */
const padding = (texts: readonly PdfText[], start: number) =>
  Math.min(8, Math.max(0, Math.min(...texts.map(({ left }) => left)) - start));

function byCell({ xs, ys }: GridLines, texts: readonly PdfText[]): Map<string, PdfText[]> {
  const cells = new Map<string, PdfText[]>();
  for (const text of texts) {
    const { left, right } = (isMark(text.text) && markedBy(text, texts)) || text;
    const column = xs.findLastIndex((x) => x <= Math.min((left + right) / 2, left + text.size));
    const row = ys.findLastIndex((y) => y <= text.base - text.size * 0.3);
    const key = `${row} ${Math.max(0, column)}`;
    const cell = cells.get(key);
    if (cell) cell.push(text);
    else cells.set(key, [text]);
  }
  return cells;
}

/** The text that a list mark stands before; the mark may hang out of the cell. */
const markedBy = (mark: PdfText, texts: readonly PdfText[]) =>
  texts
    .filter(({ left, base }) => Math.abs(base - mark.base) < 0.4 * mark.size && left >= mark.right)
    .filter(({ left }) => left - mark.right < BULLET_GAP * mark.size)
    .sort((a, b) => a.left - b.left)[0];

function spansOf(grid: GridLines, row: number, column: number): { colSpan: number; rowSpan: number } {
  const { xs, ys } = grid;
  const between = (all: readonly number[], at: number) => ((all[at] ?? 0) + (all[at + 1] ?? 0)) / 2;
  let colSpan = 1;
  while (column + colSpan < xs.length - 1 && !grid.upright(column + colSpan, between(ys, row))) colSpan++;
  let rowSpan = 1;
  const isOpenBelow = (at: number) =>
    Array.from({ length: colSpan }, (_, c) => between(xs, column + c)).every((x) => !grid.level(at, x));
  while (row + rowSpan < ys.length - 1 && isOpenBelow(row + rowSpan)) rowSpan++;
  return { colSpan, rowSpan };
}

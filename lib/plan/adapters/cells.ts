import type { Block } from '../blocks.ts';
import type { Part } from '../goals.ts';
import { layoutOf } from '../layout.ts';
import { outermost } from '../parts.ts';
import { clean } from '../text.ts';
import type { Turns } from '../turns.ts';

const OWN_TITLE = '.itsl-plan-cell-title';
const CELL = '.gridcolumn, [class*="gridcolumn-"], td, th, [role="cell"], [role="gridcell"], [role="rowheader"]';
const HEADER = 'th, [role="columnheader"]';
const TABLE = 'table, [role="table"], [role="grid"], .ccl-responsivegrid';
const ROW = 'tr, [role="row"], .gridrow';
const NO_TEXT = '.itsl-plan-elements';

/**
 * The cells of a row of plans, each a part under the heading that the school gave its column: in the cell itself
 * (classic) or in the row of headings over the table (modern).
 * @param row the row
 * @param isTaken whether a cell is the plan's title or dates, which are no text of the plan
 */
export function* cellParts(row: Element, isTaken: (cell: Element) => boolean): Turns<Part[]> {
  const cells = outermost(row, CELL).filter((cell) => row.contains(cell));
  const headings = columnHeadings(row);
  const parts: Part[] = [];
  for (const [column, cell] of cells.entries()) {
    if (isTaken(cell) || cell.querySelector(NO_TEXT)) continue;
    const own = clean(cell.querySelector(OWN_TITLE)?.textContent ?? '');
    const blocks = yield* layoutOf(cell, (element) => element.matches(OWN_TITLE));
    parts.push({ heading: own || headings[column] || null, blocks: withoutDash(blocks) });
  }
  return parts;
}

function columnHeadings(row: Element): string[] {
  const rows = row.closest(TABLE)?.querySelectorAll(ROW) ?? [];
  for (const other of rows) {
    if (other === row) return [];
    const headers = [...other.querySelectorAll(HEADER)];
    if (headers.length > 1) return headers.map((header) => clean(header.textContent));
  }
  return [];
}

/** An empty cell shows a dash. */
const withoutDash = (blocks: Block[]): Block[] =>
  blocks.length === 1 && blocks[0]?.type === 'line' && /^[-–]?$/.test(blocks[0].text) ? [] : blocks;

import type { Block } from '../blocks.ts';
import type { Turns } from '../turns.ts';
import { acrossPages, goesOn } from './across-pages.ts';
import { drawnTable, isInside } from './drawn-table.ts';
import { freeBlocks } from './free-blocks.ts';
import { gridsOf } from './grid-lines.ts';
import type { PdfPage } from './page.ts';
import { withoutRunningLines } from './running-lines.ts';
import { segmentsOf } from './segments.ts';
import { type Styles, stylesOf } from './styles.ts';

/**
 * Puts the text of a PDF, which knows only where each piece stands, together to lines and tables in reading order.
 * @param pages the document's pages; the order of the texts on each does not matter
 */
export function* blocksOfPdf(pages: readonly PdfPage[]): Turns<Block[]> {
  const styles = stylesOf(pages);
  const blocks: Block[] = [];
  for (const page of withoutRunningLines(pages)) {
    if (yield 1) break;
    const [first, ...others] = blocksOf(page, styles);
    const last = blocks.at(-1);
    if (first?.type === 'table' && last?.type === 'table' && goesOn(last, first)) {
      blocks[blocks.length - 1] = acrossPages(last, first);
    } else if (first) blocks.push(first);
    blocks.push(...others);
  }
  return blocks;
}

function blocksOf(page: PdfPage, styles: Styles): Block[] {
  const margin = Math.min(...page.texts.map(({ left }) => left));
  const edge = Math.max(page.width - margin, ...page.texts.map(({ right }) => right));
  let free = page.texts;
  const drawn = gridsOf(page.rules).map((grid) => {
    const inside = free.filter((text) => isInside(grid, text));
    free = free.filter((text) => !isInside(grid, text));
    return { top: grid.ys[0] ?? 0, blocks: drawnTable(grid, inside, styles) };
  });
  const lines = segmentsOf(free);
  const blocks: Block[] = [];
  let from = -Infinity;
  for (const { top, blocks: table } of [...drawn, { top: Infinity, blocks: [] }]) {
    const above = lines.filter(([first]) => first && first.base > from && first.base <= top);
    blocks.push(...freeBlocks(above, edge, styles), ...table);
    from = Math.max(from, top);
  }
  return blocks;
}

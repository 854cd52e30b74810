import type { Block } from '../plan/blocks.ts';
import { withHeaderRow } from '../plan/header-row.ts';
import { layoutOf } from '../plan/layout.ts';
import type { Turns } from '../plan/turns.ts';

/**
 * Lays out a Word document that has become HTML. Word knows no header cells, only bold ones.
 * @param document without a window: nothing in it runs or is loaded
 */
export function* docxBlocks({ body }: Document): Turns<Block[]> {
  const blocks = yield* layoutOf(body);
  return blocks.map((block) => (block.type === 'table' ? withHeaderRow(block) : block));
}

import { likeness } from './goal-score.ts';

/** How a goal stands in a plan. */
export const PLACES = ['table cell', 'list', 'after a prefix', 'line'] as const;
export type Place = (typeof PLACES)[number];

const BLOCKS = 'td, th, li, p, div, h1, h2, h3, h4, h5, h6';

/** Finds how a goal stands: by the smallest block of the plan that holds most of its words. */
export function placeOf(root: Element, text: string): Place {
  const start = text.slice(0, 24).toLowerCase();
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) =>
    block.textContent.replace(/\s+/g, ' ').toLowerCase().includes(start),
  );
  const block = blocks.sort((a, b) => a.textContent.length - b.textContent.length)[0];
  if (!block) return 'line';
  if (block.closest('td, th, [role="cell"], [role="gridcell"]')) return 'table cell';
  if (block.closest('li')) return 'list';
  const before = block.textContent.split(':')[0] ?? '';
  return before.length < 40 && before !== block.textContent && likeness(before, text) < 0.5 ? 'after a prefix' : 'line';
}

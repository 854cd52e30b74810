import { type Cell, RANK } from './blocks.ts';
import { isGoalForm } from './goal-form.ts';
import { type Heading, headingOf } from './heading.ts';
import { clean } from './text.ts';

/** A heading cell has few lines; a cell with more is text, even if it begins with a heading. */
export const LONGEST_LABEL = 3;

/**
 * What a cell says as a heading of its row or column, or null.
 * @param cell a cell that is not empty
 */
export function labelOf(cell: Cell): Heading | null {
  const lines = cell.text.split('\n');
  if (lines.length > LONGEST_LABEL) return null;
  const line = clean(cell.text.replace(/\n/g, ' '));
  return isGoalForm(line) && !/[:…]$/.test(line)
    ? headingOf(line, false)
    : headingOf(line, cell.header || allBold(cell));
}

function allBold(cell: Cell): boolean {
  return cell.blocks.every((block) => block.type === 'line' && (block.text === '' || block.rank <= RANK.bold));
}

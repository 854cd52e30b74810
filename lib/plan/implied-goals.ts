import { type Block, type Line, RANK } from './blocks.ts';
import { isGoalForm } from './goal-form.ts';
import { headingOf } from './heading.ts';
import { prefixOf } from './prefix.ts';
import { isNoGoal } from './reject.ts';
import { isCapitals } from './text.ts';

// One line of such a form may be anything; goals come in lists.
const FEWEST_LINES = 2;

/**
 * Whether a run of lines is a list of goals that no heading announces: at least two lines before the next heading, every
 * one of them in the form of a goal ("forklare hva et stortingsvalg er"). Only to be asked under a subject's name.
 * @param blocks the text
 * @param start where the run begins
 */
export function goalsAreImplied(blocks: readonly Block[], start: number): boolean {
  let lines = 0;
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'line' || (block.text !== '' && isHeading(block))) break;
    if (block.text === '') continue;
    if (!isGoalForm(block.text) || isNoGoal(block.text)) return false;
    lines++;
  }
  return lines >= FEWEST_LINES;
}

function isHeading(line: Line): boolean {
  return (
    line.rank <= RANK.bold || isCapitals(line.text) || headingOf(line.text, false) !== null || prefixOf(line) !== null
  );
}

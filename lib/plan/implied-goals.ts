import { type Block, type Line, RANK } from './blocks.ts';
import { isGoalForm } from './goal-form.ts';
import { headingOf } from './heading.ts';
import { prefixOf } from './prefix.ts';
import { isNoGoal } from './reject.ts';
import { isCapitals } from './text.ts';

// One line of such a form may be anything; goals come in lists. "Kunne …" and "Vite …" say it alone.
const FEWEST_LINES = 2;
const KNOWING = /^(?:kunne|kunna|vite|vita|kjenne til|beherske|(?:vi|me) (?:øver|øvar) på å)\s/i;

/**
 * Whether a run of lines is a list of goals that no heading announces: at least two lines before the next heading, all
 * of them in the form of a goal but for a message or two ("forklare hva et stortingsvalg er"). Only to be asked under a subject's name.
 * @param blocks the text
 * @param start where the run begins
 */
export function goalsAreImplied(blocks: readonly Block[], start: number): boolean {
  let lines = 0;
  let others = 0;
  let knowing = false;
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'line' || (block.text !== '' && isHeading(block))) break;
    if (block.text === '') continue;
    if (isNoGoal(block.text)) others++;
    else if (isGoalForm(block.text)) lines++;
    else return false;
    knowing ||= lines + others === 1 && KNOWING.test(block.text);
  }
  return knowing || (lines >= FEWEST_LINES && others * 2 <= lines);
}

function isHeading(line: Line): boolean {
  return (
    line.rank <= RANK.bold || isCapitals(line.text) || headingOf(line.text, false) !== null || prefixOf(line) !== null
  );
}

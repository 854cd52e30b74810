import { type Block, type Line, RANK } from './blocks.ts';
import { isGoalForm, isStrongForm } from './goal-form.ts';
import { headingOf } from './heading.ts';
import type { Turns } from './turns.ts';

// How many lines are looked at in one turn.
const TURN = 50;

const DANGLING = /(?:[,(/]|[a-zà-ž]-|\s(?:og|eller|i|på|av|med|til|for|om|som|å|en|et|ei|the|of|and))$/i;
const PARTICLE = /\s(?:i|på|av|med|til|for|om)$/i;
const PREFIX = /^[^:]{1,40}:\s*/;

/**
 * Joins lines that a teacher broke by hand in the middle of a sentence.
 * @param blocks lines and tables in reading order
 * @returns the same with broken lines whole; blank lines stay
 */
export function* joinBroken(blocks: readonly Block[]): Turns<Block[]> {
  const joined: Block[] = [];
  for (const [place, block] of blocks.entries()) {
    if (place % TURN === TURN - 1 && (yield 1)) return joined;
    const before = joined.at(-1);
    if (block.type === 'line' && before?.type === 'line' && goesOn(before, block)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(before: Line, line: Line): boolean {
  if (before.text === '' || line.text === '' || line.marker !== '' || line.depth !== before.depth) return false;
  if (!/^[a-zß-ž\d]/.test(line.text) || headingOf(before.text, before.rank <= RANK.bold)) return false;
  // "… proteiner til" may end a goal; what follows then is the next.
  if (isGoalForm(before.text.replace(PREFIX, '')) && isGoalForm(line.text) && PARTICLE.test(before.text)) return false;
  const unfinished = isStrongForm(before.text) && !/[.!?:]$/.test(before.text) && !line.text.includes(':');
  if (unfinished && (DANGLING.test(before.text) || !isGoalForm(line.text))) return true;
  if (headingOf(line.text, false)) return false;
  if (DANGLING.test(before.text)) return true;
  if (!line.soft || /[.!?]$/.test(before.text)) return false;
  return /^[A-ZÀ-Þ]/.test(before.text.replace(PREFIX, '') || before.text) && !isGoalForm(line.text);
}

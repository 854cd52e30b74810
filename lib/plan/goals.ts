import { type Block, RANK } from './blocks.ts';
import { unflattened } from './flattened.ts';
import { type Heading, headingOf } from './heading.ts';
import { goalsAreImplied } from './implied-goals.ts';
import { joinBroken } from './lines.ts';
import { readLine } from './read-line.ts';
import { readTable } from './read-table.ts';
import type { ReadGoal } from './reading.ts';
import { EMPTY_SCOPE, enter, modeOf, type Scope, sealed } from './scope.ts';

const MOST_GOALS = 500;
const IMPLIED: Heading = { role: 'mixed', subject: null, kind: null, level: null, place: null, standIn: false };

/** A piece of a plan: its text, and the heading that stands over all of it (a cell's title), if any. */
export interface Part {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The learning goals in a plan.
 * @param parts the plan's pieces, each read for itself
 * @param titles the plan's title and topic, which may name its subject; the first that does counts
 * @returns the goals in reading order, each once
 */
export function goalsOf(parts: readonly Part[], titles: readonly string[] = []): ReadGoal[] {
  const goals: ReadGoal[] = [];
  const read = (blocks: readonly Block[], before: Scope): Scope => {
    let scope = before;
    let inRun = false;
    const whole = unflattened(joinBroken(blocks));
    for (const [i, block] of whole.entries()) {
      if (block.type === 'table') scope = readTable(block, scope, read);
      else if (block.text !== '') {
        if (!inRun && scope.subject !== null && modeOf(scope) === 'open' && goalsAreImplied(whole, i)) {
          scope = enter(scope, IMPLIED, RANK.prefix);
        }
        const sections = scope.sections;
        scope = readLine(block, scope, goals);
        inRun = scope.sections === sections && !scope.fresh;
      }
    }
    return scope;
  };
  const planSubject = titles.map((title) => headingOf(title, true)?.subject).find((subject) => subject) ?? null;
  for (const { heading, blocks } of parts) {
    const scope: Scope = { ...EMPTY_SCOPE, planSubject, numbersAreLevels: hasStepNumbers(blocks) };
    read(blocks, heading === null ? scope : sealed(enter(scope, headingOf(heading, true), RANK.plan)));
  }
  return once(goals).slice(0, MOST_GOALS);
}

/** "2(+)" and "4+" grade the goals; where a plan has one of them, its plain numbers do so too. */
function hasStepNumbers(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'line'
      ? block.marker.includes('+')
      : block.rows.some((row) => row.cells.some((cell) => hasStepNumbers(cell.blocks))),
  );
}

function once(goals: readonly ReadGoal[]): ReadGoal[] {
  const seen = new Set<string>();
  return goals.filter((goal) => {
    const key = JSON.stringify([goal.text.toLowerCase(), goal.subject]);
    return !seen.has(key) && seen.add(key);
  });
}

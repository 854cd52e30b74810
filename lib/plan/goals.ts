import { type Block, RANK } from './blocks.ts';
import type { Candidate } from './candidate.ts';
import { orderedRun } from './flattened.ts';
import { GoalList } from './goal-list.ts';
import { type Heading, headingOf, NOTHING } from './heading.ts';
import { goalsAreImplied } from './implied-goals.ts';
import { joinBroken } from './lines.ts';
import { readLine } from './read-line.ts';
import { readTable } from './read-table.ts';
import type { ReadGoal } from './reading.ts';
import { afterRemark, EMPTY_SCOPE, enter, modeOf, type Scope, sealed } from './scope.ts';
import { subjectIn } from './subject.ts';
import type { Turns } from './turns.ts';

const IMPLIED: Heading = { ...NOTHING, role: 'mixed' };

const TITLE =
  /plan|project|prosjekt|periode|trinn|klasse|steg|(?:uke|veke|week)|(?<![a-zà-ž])(?:10|[1-9])\s?[a-e](?![a-zà-ž])/i;

// How many blocks are read in one turn.
const TURN = 8;

/** A piece of a plan: its text, and the heading that stands over all of it (a cell's title), if any. */
export interface Part {
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The learning goals in a plan.
 * @param parts the plan's pieces, each read for itself
 * @param titles the plan's title and topic, which may name its subject; the first that does counts
 * @param explain told of every piece of text that could have been a goal, and what became of it
 * @returns the goals in reading order, each once
 */
export function* goalsOf(
  parts: readonly Part[],
  titles: readonly string[] = [],
  explain?: (candidate: Candidate) => void,
): Turns<ReadGoal[]> {
  const list = new GoalList(explain);
  function* read(blocks: readonly Block[], before: Scope): Turns<Scope> {
    const whole = yield* joinBroken(blocks);
    let scope = before;
    let inRun = false;
    for (let i = 0, begun = 0; i < whole.length && !list.full; begun++) {
      if (begun % TURN === TURN - 1 && (yield TURN)) break;
      if (!inRun && !scope.titled && scope.subject !== null && modeOf(scope) === 'open' && goalsAreImplied(whole, i)) {
        scope = enter(scope, IMPLIED, RANK.prefix);
      }
      const { sections } = scope;
      const run = orderedRun(whole, i);
      for (const block of run.blocks) {
        if (block.type === 'table') scope = yield* readTable(block, afterRemark(scope), read);
        else if (block.text !== '') scope = readLine(block, scope, list);
      }
      inRun = scope.sections === sections && !scope.fresh;
      i = run.end;
    }
    return scope;
  }
  const planSubject = titles.map(subjectOfTitle).find((subject) => subject) ?? null;
  for (const { heading, blocks } of parts) {
    const scope: Scope = { ...EMPTY_SCOPE, planSubject, numbersAreLevels: hasStepNumbers(blocks) };
    yield* read(blocks, heading === null ? scope : sealed(enter(scope, headingOf(heading, true), RANK.plan)));
  }
  return list.goals;
}

/** The only subject that a title names; the first line of a text is a title only if it speaks of a plan, a class or weeks. */
function subjectOfTitle(title: string): string | null {
  return headingOf(title, true)?.subject ?? (TITLE.test(title) ? (subjectIn(title)?.subject ?? null) : null);
}

/** "2(+)" and "4+" grade the goals; where a plan has one of them, its plain numbers do so too. */
function hasStepNumbers(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'line'
      ? block.marker.includes('+')
      : block.rows.some((row) => row.cells.some((cell) => hasStepNumbers(cell.blocks))),
  );
}

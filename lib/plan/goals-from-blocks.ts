import { type Block, type Line, RANK } from './blocks.ts';
import { isStrongForm } from './goal-form.ts';
import { goalsOf } from './goals.ts';
import { headingOf } from './heading.ts';
import { kindOf } from './kind.ts';
import { joinBroken } from './lines.ts';
import { prefixOf } from './prefix.ts';
import type { ReadGoal } from './reading.ts';
import { EMPTY_SCOPE, enter, levelIn, type Scope, sectionKind } from './scope.ts';
import { sentencesOf } from './sentences.ts';
import { capped } from './text.ts';
import { inOneGo } from './turns.ts';

const MAX = { goals: 500, text: 500, subject: 80, level: 40 };

/**
 * Goals out of what a teacher chose by hand: every line counts, but headings and labels, which give the goals below them
 * subject, kind and level. Of a table with columns of other things, what the reader takes for goals; where it takes
 * nothing, every cell.
 * @param blocks lines and tables in reading order
 */
export function goalsFromBlocks(blocks: readonly Block[]): ReadGoal[] {
  const read = blocks.some(({ type }) => type === 'table') ? inOneGo(goalsOf([{ heading: null, blocks }])) : [];
  return read.length > 0 ? read : goalsFromLines(blocks.flatMap(linesOf));
}

function linesOf(block: Block): Line[] {
  if (block.type === 'line') return [block];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)));
}

function goalsFromLines(lines: readonly Line[]): ReadGoal[] {
  const goals: ReadGoal[] = [];
  let scope: Scope = EMPTY_SCOPE;
  for (const line of inOneGo(joinBroken(lines))) {
    if (line.type !== 'line' || line.text === '') continue;
    const prefix = prefixOf(line);
    const stands = line.rank <= RANK.bold && !isStrongForm(line.text);
    // An item of a list is what the list is about.
    const heading = prefix?.heading ?? (line.marker === '' ? headingOf(line.text, stands) : null);
    if (heading) scope = enter(scope, heading, prefix ? RANK.prefix : RANK.label);
    const rest = prefix ? prefix.rest : heading ? '' : line.text;
    goals.push(...split(rest).map((goal) => goalIn(goal, scope)));
  }
  return goals.slice(0, MAX.goals);
}

/** Sentences are goals of their own only if each one after the first has a goal's form. */
function split(text: string): string[] {
  const sentences = sentencesOf(text);
  return sentences.slice(1).every(isStrongForm) ? sentences : [text];
}

/**
 * A chosen text as one goal.
 * @param text not blank
 * @param scope what the headings over it say
 */
export function goalIn(text: string, scope: Scope): ReadGoal {
  const level = levelIn(scope);
  return {
    text: capped(text, MAX.text),
    subject: scope.subject && capped(scope.subject, MAX.subject),
    kind: kindOf(text, scope.subject, sectionKind(scope)),
    level: level && capped(level, MAX.level),
  };
}

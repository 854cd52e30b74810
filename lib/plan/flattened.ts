import { type Block, type Line, RANK } from './blocks.ts';
import { type Heading, headingOf } from './heading.ts';
import { isCapitals } from './text.ts';

// Fewer subjects in a row are headings whose text is missing.
const FEWEST_SUBJECTS = 3;

/**
 * Puts a table that lost its cells in order again: pasted text often has all subjects first, a line each, then all goals
 * in the same order. Where the goals are as many as the subjects each gets its own; where they are more, no subject can
 * be trusted and the subjects' lines are dropped.
 * @param blocks lines and tables in reading order
 */
export function unflattened(blocks: readonly Block[]): Block[] {
  const ordered: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const subjects = linesFrom(blocks, i, isSubjectLine);
    if (subjects.lines.length < FEWEST_SUBJECTS) {
      ordered.push(...blocks.slice(i, Math.max(subjects.end, i + 1)));
      i = Math.max(subjects.end, i + 1);
      continue;
    }
    const goals = linesFrom(blocks, subjects.end, (line) => !isHeadingLine(line));
    if (goals.lines.length < subjects.lines.length) ordered.push(...blocks.slice(i, goals.end));
    else if (goals.lines.length > subjects.lines.length) ordered.push(...goals.lines);
    else ordered.push(...goals.lines.flatMap((goal, n) => [subjects.lines[n] ?? goal, goal]));
    i = goals.end;
  }
  return ordered;
}

/** The lines from a place on that pass a test, blank lines between them aside, and where they end. */
function linesFrom(
  blocks: readonly Block[],
  start: number,
  test: (line: Line) => boolean,
): { lines: Line[]; end: number } {
  const lines: Line[] = [];
  let end = start;
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.type !== 'line') break;
    if (block.text === '') continue;
    if (!test(block)) break;
    lines.push(block);
    end = i + 1;
  }
  return { lines, end };
}

function isSubjectLine(line: Line): boolean {
  const heading = headingOf(line.text, false);
  return line.rank > RANK.bold - 1 && line.marker === '' && heading !== null && standsAsSubject(heading);
}

const standsAsSubject = (heading: Heading) => heading.role === 'subject' || heading.place !== null;

function isHeadingLine(line: Line): boolean {
  return line.rank <= RANK.bold || isCapitals(line.text) || headingOf(line.text, false) !== null;
}

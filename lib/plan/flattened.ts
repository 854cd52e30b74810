import { type Block, type Line, RANK } from './blocks.ts';
import { isGoalForm } from './goal-form.ts';
import { type Heading, headingOf } from './heading.ts';
import { isCapitals } from './text.ts';

// Fewer subjects in a row are headings whose text is missing.
const FEWEST_SUBJECTS = 3;

/** Blocks to read, and where to read on after them. */
type OrderedRun = { blocks: readonly Block[]; end: number };

/**
 * The blocks to read next, put in order where a table has lost its cells: pasted text often has all subjects first, a line
 * each, then all goals in the same order. Where the goals are as many as the subjects each gets its own; where they are
 * more, no subject can be trusted and the subjects' lines are dropped. Anywhere else it is the next block alone.
 * @param blocks lines and tables in reading order
 * @param start where to read on
 * @returns the blocks in order, and where to read on after them
 */
export function orderedRun(blocks: readonly Block[], start: number): OrderedRun {
  const after = subjectsAfter(blocks, start);
  if (after) return after;
  const subjects = linesFrom(blocks, start, isSubjectLine);
  if (subjects.lines.length < FEWEST_SUBJECTS) return { blocks: blocks.slice(start, start + 1), end: start + 1 };
  const titled = underHeading(blocks, subjects.lines, subjects.end);
  if (titled) return titled;
  const goals = linesFrom(blocks, subjects.end, (line) => !isHeadingLine(line));
  const { end } = goals;
  if (goals.lines.length < subjects.lines.length) return { blocks: blocks.slice(start, end), end };
  if (goals.lines.length > subjects.lines.length) return { blocks: goals.lines, end };
  return { blocks: goals.lines.flatMap((goal, n) => [subjects.lines[n] ?? goal, goal]), end };
}

/** Goals, then their subject, again and again (a table's second column pasted before its first): each subject put first. */
function subjectsAfter(blocks: readonly Block[], start: number): OrderedRun | null {
  const first = blocks[start];
  if (first?.type !== 'line' || !isGoalForm(first.text)) return null;
  const ordered: Block[] = [];
  let subjects = 0;
  let at = start;
  for (;;) {
    const goals = linesFrom(blocks, at, (line) => !isHeadingLine(line));
    const next = filledFrom(blocks, goals.end);
    const subject = blocks[next];
    if (goals.lines.length === 0 || subject?.type !== 'line' || !isSubjectLine(subject)) {
      // Where goals follow the last subject they are its own, and so are those after each of the others.
      return subjects < FEWEST_SUBJECTS || goals.lines.length > 0 ? null : { blocks: ordered, end: at };
    }
    ordered.push(subject, ...goals.lines);
    subjects++;
    at = next + 1;
  }
}

/** A heading that says goals, then as many paragraphs as there were subjects before it: one for each, in their order. */
function underHeading(blocks: readonly Block[], subjects: Line[], start: number): OrderedRun | null {
  const at = filledFrom(blocks, start);
  const heading = blocks[at];
  if (heading?.type !== 'line' || headingOf(heading.text, true)?.role !== 'goals') return null;
  const { lines, end } = linesFrom(blocks, at + 1, (line) => !isHeadingLine(line));
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (line.soft || line.depth > 0) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  if (paragraphs.length !== subjects.length) return null;
  const paired = paragraphs.flatMap((paragraph, n) => [subjects[n] ?? heading, ...paragraph]);
  return { blocks: [heading, ...paired], end };
}

/** The place of the next block that is not blank; one past the end where there is none. */
function filledFrom(blocks: readonly Block[], start: number): number {
  let at = start;
  for (let block = blocks[at]; block?.type === 'line' && block.text === ''; block = blocks[at]) at++;
  return at;
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
  return line.rank >= RANK.bold && line.marker === '' && heading !== null && standsAsSubject(heading);
}

const standsAsSubject = (heading: Heading) =>
  heading.role === 'subject' || (heading.kind !== null && heading.role === 'goals');

function isHeadingLine(line: Line): boolean {
  return line.rank <= RANK.bold || isCapitals(line.text) || headingOf(line.text, false) !== null;
}

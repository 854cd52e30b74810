import type { Cell } from './blocks.ts';
import { LONGEST_LABEL, labelOf } from './cell-label.ts';
import { isGoalForm } from './goal-form.ts';
import { type Heading, headingOf, NOTHING } from './heading.ts';
import { clean, wordsOf } from './text.ts';

// How many roles a row must show to be taken for a row of column headings.
const ENOUGH_HEADINGS = 2;

/**
 * The roles of a row of column headings by column, or null for any other row.
 * @param cells the row's cells that are not empty
 * @param firstColumn what the first column holds without a header that says so
 */
export function columnHeadings(
  cells: readonly Cell[],
  firstColumn: Heading | null,
): readonly (Heading | null)[] | null {
  const columns: (Heading | null)[] = [];
  let known = 0;
  let subjects = 0;
  let telling = false;
  for (const cell of cells) {
    const heading = headerOf(cell);
    if (heading === undefined) return null;
    if (heading?.role === 'subject' || heading?.kind) subjects++;
    if (heading) known++;
    if (heading && heading.role !== 'open') telling = true;
    for (let i = 0; i < cell.colSpan; i++) columns[cell.column + i] = heading;
  }
  if (subjects > 0) {
    for (const [i, heading] of columns.entries())
      if (heading?.kind) columns[i] = { ...heading, subject: heading.place ?? heading.words };
    // "Fag | Norsk | YFF (praksis)": the row names subjects, known or not.
    if (columns[0]?.role === 'subjects' && columns.slice(1).every((each) => !each || each.role === 'subject'))
      for (const { column, text } of cells)
        columns[column] ??= { ...NOTHING, role: 'subject', words: text, subject: clean(text.replace(/\n/g, ' ')) };
  }
  const allHeaders = cells.every((cell) => cell.header);
  if (subjects === 1 && subjects < known && !allHeaders && known - subjects < ENOUGH_HEADINGS) return null;
  if (firstColumn && columns[0]?.role === 'goals') return overSubjects(columns, firstColumn);
  const overOthers = cells.length === 1 && (cells[0]?.column ?? 0) > 0;
  return (telling && known >= ENOUGH_HEADINGS) || (known > 0 && (allHeaders || overOthers)) ? columns : null;
}

/** "Læringsmål | 1. klasse | 2. klasse" over a column of subjects: the first header speaks of all columns. */
function overSubjects([first = null, ...others]: (Heading | null)[], firstColumn: Heading): (Heading | null)[] {
  return [firstColumn, ...others.map((heading) => (heading?.role === 'closed' ? heading : first))];
}

/** What one cell says as a column heading; undefined if it cannot be one. */
function headerOf(cell: Cell): Heading | null | undefined {
  if (cell.text.length > 120 || cell.blocks.some((block) => block.type === 'table')) return undefined;
  const lines = cell.text.split('\n');
  if (lines.length > LONGEST_LABEL) return undefined;
  const heading = labelOf(cell) ?? headings(lines) ?? boldSubject(cell);
  if (heading) return heading;
  if (cell.header) return null;
  return isSentence(cell.text) || isGoalForm(cell.text) ? undefined : null;
}

const headings = (lines: readonly string[]) =>
  allHeadings(lines.map((line) => headingOf(line, true)))?.find(({ role }) => role === 'goals') ?? null;

const allHeadings = (found: (Heading | null)[]) => (found.every((heading) => heading !== null) ? found : null);

const isSentence = (text: string) => /[.!?]$/.test(text) && wordsOf(text).length > LONGEST_LABEL;

/** "NORSK Leserinnlegg": a subject in bold, then its topic. */
function boldSubject(cell: Cell): Heading | null {
  const [line] = cell.blocks;
  if (line?.type !== 'line' || line.lead < 2 || line.lead >= line.text.length) return null;
  const heading = headingOf(line.text.slice(0, line.lead), true);
  return heading?.role === 'subject' ? heading : null;
}

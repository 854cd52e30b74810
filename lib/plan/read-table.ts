import { type Block, type Cell, type Line, RANK, type Row, type Table } from './blocks.ts';
import { isGoalForm } from './goal-form.ts';
import { type Heading, headingOf } from './heading.ts';
import { enter, modeOf, type Scope, sealed } from './scope.ts';
import { isSubject, namesSubject } from './subject.ts';
import { clean, wordsOf } from './text.ts';
import type { Turns } from './turns.ts';

/** Reads blocks in a scope and gives the scope after them. */
export type ReadBlocks = (blocks: readonly Block[], scope: Scope) => Turns<Scope>;

// How many roles a row must show to be taken for a row of column headings.
const ENOUGH_HEADINGS = 2;
// A heading cell has few lines; a cell with more is text, even if it begins with a heading.
const LONGEST_LABEL = 3;
const LONGEST_INTERLUDE = 10;
const FEWEST_SUBJECTS = 3;
// How many rows are read in one turn; a table is at least one.
const TURN = 8;

/**
 * Reads a table: rows of headings give their columns a role, first cells give their rows one, and a row of a single
 * cell is a heading or running text of the table.
 * @param table the table
 * @param outer the scope around it
 * @param read how to read the inside of a cell
 * @returns the scope after the table
 */
export function* readTable(table: Table, outer: Scope, read: ReadBlocks): Turns<Scope> {
  let columns: readonly (Heading | null)[] = [];
  const firstColumn = isSubjectsColumn(table) ? SUBJECTS : null;
  let section = outer;
  const above = new Map<number, Scope>();
  for (const [place, row] of table.rows.entries()) {
    if (place % TURN === 0 && (yield TURN)) break;
    const cells = row.cells.filter((cell) => cell.text !== '');
    const only = cells[0];
    if (!only) continue;
    if (cells.length === 1 && standsAlone(only, row, table)) {
      if (columns.length > 0 && isInterlude(only.text)) continue;
      const before = section;
      section = yield* read(only.blocks, section);
      if (section.sections.at(-1) !== before.sections.at(-1) && modeOf(section) !== 'open') columns = [];
      continue;
    }
    const stated = statedSubject(cells);
    const headings = columnHeadings(cells);
    if (stated) section = { ...section, planSubject: stated };
    else if (headings) columns = overSubjects(headings, firstColumn);
    else yield* readRow(row, columns, firstColumn, sealed(section), above, read);
  }
  if (table.rows.length === 1) return section;
  return { ...outer, planSubject: section.planSubject, listed: true, fresh: false };
}

/** A column without a header whose cells are mostly subjects: what stands there among them ("Trivsel") stands in a subject's place. */
function isSubjectsColumn({ rows }: Table): boolean {
  const labels = rows
    .flatMap(({ cells }) => cells.filter(({ column, text }) => column === 0 && text !== ''))
    .map(({ text }) => text.replace(/:$/, ''));
  const subjects = labels.filter((label) => isSubject(label) && namesSubject(label)).length;
  return subjects >= FEWEST_SUBJECTS && subjects * 2 > labels.length;
}

function standsAlone(cell: Cell, row: Row, table: Table): boolean {
  if (row.fromAbove.some((other) => other.text !== '')) return false;
  return cell.colSpan >= table.columns || (cell.column === 0 && (row.cells.length === 1 || labelOf(cell) !== null));
}

/** A row between weeks in a year plan: "Uke 40: Høstferie". It says nothing of the rows below it. */
function isInterlude(text: string): boolean {
  return (
    /^(?:uke|veke|v\.|week)\s*\d|ferie(?![a-zà-ž])|^(?:jul|påske|planleggingsdag)/i.test(text) &&
    wordsOf(text).length <= LONGEST_INTERLUDE
  );
}

function labelOf(cell: Cell): Heading | null {
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

/** "Fag: | Samfunnsfag": the table tells what it is about. */
function statedSubject(cells: readonly Cell[]): string | null {
  const [name, value, ...more] = cells.map(labelOf);
  return name?.role === 'subjects' && value?.role === 'subject' && more.length === 0 ? value.subject : null;
}

/** The roles of a row of column headings by column, or null for any other row. */
function columnHeadings(cells: readonly Cell[]): (Heading | null)[] | null {
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
        columns[column] ??= { ...SUBJECT, words: text, subject: clean(text.replace(/\n/g, ' ')) };
  }
  const allHeaders = cells.every((cell) => cell.header);
  if (subjects === 1 && subjects < known && !allHeaders && known - subjects < ENOUGH_HEADINGS) return null;
  const overOthers = cells.length === 1 && (cells[0]?.column ?? 0) > 0;
  return (telling && known >= ENOUGH_HEADINGS) || (known > 0 && (allHeaders || overOthers)) ? columns : null;
}

/** "Læringsmål | 1. klasse | 2. klasse" over a column of subjects: the first header speaks of all columns. */
function overSubjects(headings: readonly (Heading | null)[], firstColumn: Heading | null): readonly (Heading | null)[] {
  const [first] = headings;
  if (!firstColumn || first?.role !== 'goals') return headings;
  return headings.map((heading, i) => (i === 0 ? firstColumn : heading?.role === 'closed' ? heading : first));
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

function* readRow(
  row: Row,
  columns: readonly (Heading | null)[],
  firstColumn: Heading | null,
  section: Scope,
  above: Map<number, Scope>,
  read: ReadBlocks,
): Turns<void> {
  let scope = section;
  let labelled = false;
  let labelSaysGoals = false;
  let paired: Cell | null = null;
  const titled = columns.length > 0;
  const cells = [...row.fromAbove, ...row.cells].filter((cell) => cell.text !== '').sort((a, b) => a.column - b.column);
  const last = cells.at(-1);
  // In a form to tick, all other cells of the row are empty.
  const alone = row.cells.filter((cell) => cell.text !== '').length === 1;
  for (const cell of cells) {
    const column = columns[cell.column] ?? null;
    const implied = column === null && cell.column === 0 ? firstColumn : null;
    const label = cell === last || isSubjectList(cell) ? null : impliedLabel(cell, implied, rowLabel(cell, column));
    if (label) {
      scope = enter(scope, label, RANK.plan);
      labelled = true;
      labelSaysGoals ||= label.role === 'goals' || label.role === 'mixed';
    } else if (row.fromAbove.includes(cell)) {
      // Its text was read in the row where it begins.
    } else if (isSubjectList(cell) && (cell !== last || paired === null)) paired = cell;
    else {
      const inside = {
        ...cellScope(column, scope, labelled, labelSaysGoals, above.get(cell.column), titled && !alone),
        titled: titled && !column,
      };
      paired ??= cells.find((other) => other.column > cell.column && isSubjectList(other)) ?? null;
      const blocks = paired ? pairs(paired, cell) : null;
      let after = inside;
      for (const some of blocks ?? [cell.blocks]) after = yield* read(some, after);
      if (!column && !labelled) above.set(cell.column, after);
    }
  }
}

function cellScope(
  column: Heading | null,
  scope: Scope,
  labelled: boolean,
  labelSaysGoals: boolean,
  above: Scope | undefined,
  titled: boolean,
): Scope {
  if (column) {
    return sealed(column.role === 'closed' && labelSaysGoals ? scope : enter(scope, column, RANK.plan + 0.5));
  }
  // Where the table names what its columns hold, a column without a name is not what the text around the table speaks of.
  if (titled && !labelled) return sealed(enter(scope, OPEN, RANK.plan + 0.5));
  return sealed(!labelled && above ? { ...above, listed: true } : scope);
}

const OPEN: Heading = { words: '', role: 'open', subject: null, kind: null, level: null, place: null, standIn: false };
const SUBJECTS: Heading = { ...OPEN, role: 'subjects' };
const SUBJECT: Omit<Heading, 'subject' | 'words'> = {
  role: 'subject',
  kind: null,
  level: null,
  place: null,
  standIn: false,
};

function rowLabel(cell: Cell, column: Heading | null): Heading | null {
  if (column?.role === 'subjects') {
    const whole = clean(cell.text.replace(/\n/g, ' ').replace(/:\s*$/, ''));
    const known = headingOf(whole, false);
    if (known?.role === 'closed') return known;
    if (known && !known.kind && (known.role === 'goals' || known.role === 'mixed')) return known;
    if (known?.kind) return { ...known, subject: known.place };
    const first = cell.text.split('\n')[0] ?? '';
    return { ...SUBJECT, words: whole, subject: !isSubject(whole) && isSubject(first) ? first : whole };
  }
  const label = labelOf(cell) ?? subjectOverTopic(cell);
  return column === null || label?.role === 'subject' ? label : null;
}

/** In a column of subjects that has no header, what is no subject by itself ("Trivsel") stands in the place of one. */
function impliedLabel(cell: Cell, column: Heading | null, own: Heading | null): Heading | null {
  if (!column || own?.role === 'subject' || (own && !own.kind)) return own;
  return rowLabel(cell, column);
}

/** A subject on the first line, its topic on the next ones. */
function subjectOverTopic(cell: Cell): Heading | null {
  const [first = '', ...rest] = cell.text.split('\n');
  if (rest.length >= LONGEST_LABEL || rest.some((line) => isGoalForm(line) || namesSubject(line) || isLabelled(line)))
    return null;
  const heading = headingOf(first, false);
  return heading?.role === 'subject' ? heading : null;
}

/** "Mål: vite korleis …" says of itself what it is. */
const isLabelled = (line: string) => line.includes(':') && headingOf(line.slice(0, line.indexOf(':')), false) !== null;

function isSubjectList(cell: Cell): boolean {
  const lines = cell.text.split('\n');
  const subjects = lines.filter((line) => isSubject(line.replace(/:$/, ''))).length;
  return subjects >= 2 && subjects * 2 > lines.length;
}

/** The lines of two neighbouring cells side by side, if they are equally many: a subject, then its goal. */
function pairs(subjects: Cell, goals: Cell): Block[][] | null {
  const all = [linesOf(subjects), linesOf(goals)] as const;
  const filled = all.map((lines) => lines.filter((line) => line.text !== '')) as [Line[], Line[]];
  const sides = all[0].length === all[1].length ? all : filled[0].length === filled[1].length ? filled : null;
  if (!sides) return null;
  return sides[1].map((goal, i) => {
    const subject = sides[0][i];
    return subject && subject.text !== '' ? [{ ...subject, rank: RANK.label }, goal] : [goal];
  });
}

function linesOf(cell: Cell): Line[] {
  const lines = cell.blocks.filter((block) => block.type === 'line');
  while (lines.at(-1)?.text === '') lines.pop();
  return lines;
}

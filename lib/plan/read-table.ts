import { type Block, type Cell, type Line, RANK, type Row, type Table } from './blocks.ts';
import { LONGEST_LABEL, labelOf } from './cell-label.ts';
import { columnHeadings } from './column-headings.ts';
import { isGoalForm } from './goal-form.ts';
import { type Heading, headingOf, NOTHING } from './heading.ts';
import { enter, modeOf, type Scope, sealed } from './scope.ts';
import { isSubject, namesSubject } from './subject.ts';
import { clean, wordsOf } from './text.ts';
import type { Turns } from './turns.ts';

/** Reads blocks in a scope and gives the scope after them. */
export type ReadBlocks = (blocks: readonly Block[], scope: Scope) => Turns<Scope>;

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
    const headings = columnHeadings(cells, firstColumn);
    if (stated) section = { ...section, planSubject: stated };
    else if (headings) columns = headings;
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

/** "Fag: | Samfunnsfag": the table tells what it is about. */
function statedSubject(cells: readonly Cell[]): string | null {
  const [name, value, ...more] = cells.map(labelOf);
  return name?.role === 'subjects' && value?.role === 'subject' && more.length === 0 ? value.subject : null;
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

const OPEN: Heading = { ...NOTHING, role: 'open' };
const SUBJECTS: Heading = { ...NOTHING, role: 'subjects' };

function rowLabel(cell: Cell, column: Heading | null): Heading | null {
  if (column?.role === 'subjects') {
    const whole = clean(cell.text.replace(/\n/g, ' ').replace(/:\s*$/, ''));
    const known = headingOf(whole, false);
    if (known?.role === 'closed') return known;
    if (known && !known.kind && (known.role === 'goals' || known.role === 'mixed')) return known;
    if (known?.kind) return { ...known, subject: known.place };
    const first = cell.text.split('\n')[0] ?? '';
    return {
      ...NOTHING,
      role: 'subject',
      words: whole,
      subject: !isSubject(whole) && isSubject(first) ? first : whole,
    };
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

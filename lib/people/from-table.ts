import type { Listed } from '../dialogue/arrivals.ts';
import { firstNamesFirst, isAdult } from '../plan/people.ts';
import { capped, clean } from '../plan/text.ts';
import { type Columns, columnsOf } from './columns.ts';
import { gradeOf } from './grade-text.ts';
import { ListError } from './list-problem.ts';
import type { Table } from './table.ts';

const HEADINGS_WITHIN = 5;

const groupsIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/[,;\n]/)
      .map((group) => capped(clean(group), 60))
      .filter(Boolean),
  ),
];

/**
 * A name from its parts. Where only one of the first and the last name has a column, the one called just a name holds
 * the other, or all of it.
 */
const nameFrom = (first: string, middle: string, last: string, name: string): string => {
  const parts = [first, middle, last].filter(Boolean).join(' ');
  if ((first && last) || name === '') return parts;
  const words = name.toLocaleLowerCase('nb').split(/[\s,]+/);
  const isWhole =
    parts === '' ||
    parts
      .toLocaleLowerCase('nb')
      .split(' ')
      .every((part) => words.includes(part));
  if (isWhole) return firstNamesFirst(name);
  return last ? `${name} ${parts}` : `${parts} ${name}`;
};

const byHeadings = (columns: Columns, row: readonly string[]): Listed[] => {
  const cell = (column: keyof Columns) => clean(row[columns[column] ?? -1] ?? '');
  if (isAdult(cell('role'))) return [];
  const name = capped(nameFrom(cell('first'), cell('middle'), cell('last'), cell('name')), 120);
  return name === '' ? [] : [{ name, groups: groupsIn(cell('group')), grade: gradeOf(cell('grade')) }];
};

// "1. ", "12) " and "- " in front of a name count a list's lines.
const uncounted = (cell: string): string => clean(cell).replace(/^(?:\d+[.)]|[-–•*])\s+/, '');

/**
 * A row without headings: names are cells of letters alone, a class or grade has a number in it. What follows a comma
 * and a blank is a first name, as in "Lie, Ella"; else the first name stands first.
 */
const unheaded = (row: readonly string[], separator: string): Listed[] => {
  const cells = row.map(uncounted).filter((cell) => cell !== '' && !cell.includes('@'));
  const [first = cells.length === 1 ? (cells[0] ?? '') : '', second] = cells.filter((cell) => !/\d/.test(cell));
  const [grade = null] = cells.flatMap((cell) => gradeOf(cell) ?? []);
  const isLastFirst = separator === ',' && /^\s/.test(row[1] ?? '');
  const joined = second && (isLastFirst ? `${second} ${first}` : `${first} ${second}`);
  const name = joined ? capped(joined, 120) : firstNamesFirst(first);
  const groups = cells.filter((cell) => /\d/.test(cell) && gradeOf(cell) === null && /^\d{0,2}\W*\p{L}/u.test(cell));
  return name === '' ? [] : [{ name, groups: groups.flatMap(groupsIn), grade }];
};

/**
 * The pupils of a table, by its headings where it has any.
 * @throws ListError `empty` where it has no rows, `names` where nothing in it is a name, `pupils` where all are adults
 */
export const listedIn = ({ rows, separator }: Table): Listed[] => {
  if (rows.length === 0) throw new ListError('empty');
  const at = rows.slice(0, HEADINGS_WITHIN).findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(rows[at] ?? []);
  if (!columns) {
    const listed = rows.flatMap((row) => unheaded(row, separator));
    if (listed.length === 0) throw new ListError('names');
    return listed;
  }
  const below = rows.slice(at + 1);
  if (below.length === 0) throw new ListError('empty');
  const listed = below.flatMap((row) => byHeadings(columns, row));
  if (listed.length === 0) throw new ListError(columns.role === undefined ? 'names' : 'pupils');
  return listed;
};

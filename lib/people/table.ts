import Papa from 'papaparse';
import { columnsOf } from './columns.ts';

/** Parts nothing: no list has it in it. */
const NONE = '\u001F';

const parsed = (text: string, delimiter: string): string[][] => {
  const read = (quoteChar: string) => Papa.parse<string[]>(text, { delimiter, quoteChar, skipEmptyLines: 'greedy' });
  const table = read('"');
  // A quotation mark that belongs to a name would take the following lines into it.
  return table.errors.some(({ type }) => type === 'Quotes') ? read('\0').data : table.data;
};

/** A table, and what stood between its cells. */
export type Table = { rows: string[][]; separator: string };

/**
 * Reads a table as spreadsheets copy or save it. The separator is the first of tab, semicolon and comma that gives a row
 * of headings, else the first that parts most rows; where none does, each line is one cell.
 */
export const tableOf = (text: string): Table => {
  // Excel's own word about the separator, in a line before all others.
  const bare = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '');
  const tables = ['\t', ';', ','].map((separator) => ({ rows: parsed(bare, separator), separator }));
  const parts = ({ rows }: Table) => rows.filter((row) => row.length > 1).length * 2 > rows.length;
  const hasHeadings = ({ rows: [first = []] }: Table) => first.length > 1 && columnsOf(first) !== null;
  return tables.find(hasHeadings) ?? tables.find(parts) ?? { rows: parsed(bare, NONE), separator: NONE };
};

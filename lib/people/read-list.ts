import type { Listed } from '../dialogue/arrivals.ts';
import { listedIn } from './from-table.ts';
import { LARGEST_LIST, ListError, MOST_PUPILS } from './list-problem.ts';
import { listText } from './list-text.ts';
import { rosterKind, rosterPupils } from './one-roster.ts';
import { tableOf } from './table.ts';
import { isZip, unzipLists } from './unzip.ts';

const pupilsIn = (texts: readonly string[]): Listed[] => {
  const tables = texts.map(tableOf);
  const roster = tables.map(({ rows }) => rows).filter((rows) => rosterKind(rows) !== null);
  const listed = roster.length > 0 ? rosterPupils(roster) : tables.flatMap(listedIn);
  if (listed.length === 0) throw new ListError('empty');
  if (listed.length > MOST_PUPILS) throw new ListError('many');
  return listed;
};

// Excel's older workbooks, and ODF and XLSX, which are ZIPs.
const isOldWorkbook = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/**
 * The pupils on a list that was pasted: a name on each line, or cells copied from a spreadsheet.
 * @throws ListError where there are none
 */
export const readPasted = (text: string): Listed[] => pupilsIn([text]);

/**
 * The pupils in files: CSV or plain text, or OneRoster's files, all in a ZIP or side by side.
 * @param files the bytes of each
 * @throws ListError where there are none
 */
export const readFiles = (files: readonly Uint8Array[]): Listed[] => {
  if (files.reduce((sum, { length }) => sum + length, 0) > LARGEST_LIST) throw new ListError('large');
  if (files.some(isOldWorkbook)) throw new ListError('spreadsheet');
  return pupilsIn(files.flatMap((bytes) => (isZip(bytes) ? unzipLists(bytes) : [bytes])).map(listText));
};

/**
 * Why a list gives no pupils. `empty`: there is nothing in it. `names`: none of its columns holds names. `pupils`: it
 * names people, and no pupils. `users`: files of OneRoster without the one that names people. `spreadsheet`: a
 * workbook, not a text. `other`: neither text nor a ZIP with such. `broken`: it can't be unpacked. `large`: larger than
 * what is read. `many`: more pupils than a teacher has.
 */
export type ListProblem =
  | 'empty'
  | 'names'
  | 'pupils'
  | 'users'
  | 'spreadsheet'
  | 'other'
  | 'broken'
  | 'large'
  | 'many';

/** A list that pupils can't be taken from, and why. */
export class ListError extends Error {
  readonly problem: ListProblem;

  constructor(problem: ListProblem) {
    super(`The list can't be read: ${problem}`);
    this.problem = problem;
  }
}

/** The largest list that is read, in bytes. */
export const LARGEST_LIST = 10 * 1024 * 1024;

/** The most pupils that are taken from a list. */
export const MOST_PUPILS = 2000;

/**
 * Why a file gives no plan. `login`: itslearning asks for a login. `page`: the address leads to a page, not to a file.
 * `failed`: it could not be fetched. `large`: larger than what is read. `slow`: it took too long. `other`: neither Word
 * nor PDF. `locked`: it asks for a password. `scanned`: pictures of text. `broken`: it can't be read as what it is.
 * `stopped`: the teacher did not want it any more.
 */
export type FileProblem =
  | 'login'
  | 'page'
  | 'failed'
  | 'large'
  | 'slow'
  | 'other'
  | 'locked'
  | 'scanned'
  | 'broken'
  | 'stopped';

/** A file that can't be used as a plan, and why. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(`The file can't be read: ${problem}`);
    this.problem = problem;
  }
}

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

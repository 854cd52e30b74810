import type { DataKeys } from '../seal/data-keys.ts';
import type { SearchFilter } from '../search/entry.ts';
import type { Findable } from '../search/findable.ts';
import type { Piece } from '../search/marking.ts';

/** What is looked for, and how many are wanted at most. */
export type Question = { typed: string; filter: SearchFilter; limit: number };

/** A record that was found, and the passages that show why, with the words marked. */
export type Found = { found: Findable; passages: Piece[][] };

/** What was found: the best as they are now, and how many there are in all. */
export type Answer = { question: Question; found: Found[]; total: number };

/** Whether an answer is to a question as it is by now, and not to what was typed before. */
export const isAnswered = ({ typed, filter }: Question, answer: Answer | null): boolean =>
  answer !== null &&
  JSON.stringify([answer.question.typed, answer.question.filter]) === JSON.stringify([typed, filter]);

/** What the page says to the worker: the keys first, then what it wants to know. */
export type ToWorker = { type: 'open'; keys: DataKeys } | { type: 'ask'; question: Question };

/** How far the reading of all records has come: how many were read, and the day that it is getting back to among the talks. */
export type Reading = { read: number; back: string | null; done: boolean };

/** How far it has come, and the keys of the subjects that were met. */
export type Progress = Reading & { subjects: string[] };

/** What the worker says, unasked too: records are read and changed after a question was asked. */
export type FromWorker =
  | { type: 'progress'; progress: Progress }
  | { type: 'answer'; answer: Answer }
  | { type: 'failed' };

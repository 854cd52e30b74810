import { count } from '../count.ts';
import type { nb } from './nb.ts';

const records = (talks: number, notes: number): string =>
  [
    ...(talks > 0 || notes === 0 ? [count(talks, 'talk', 'talks')] : []),
    ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
  ].join(' and ');

export const en: typeof nb = {
  oldHeading: 'Delete what is old',
  oldWhy:
    'Notes should not be kept longer than they are needed. Here you delete all talks and notes from before a school year at once, and archived pupils of whom there is nothing later.',
  before: 'Talks and notes from before',
  noneOld: 'No talks or notes are older than this.',
  records,
  deleteOld: (talks, notes) => `Delete ${records(talks, notes)} …`,
  question: (talks, notes, day) => `Delete ${records(talks, notes)} from before ${day} for good?`,
  deleted: (talks, notes) => `${records(talks, notes)} deleted for good.`,
};

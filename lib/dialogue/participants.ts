import type { Participant } from './filled-form.ts';

/** Those who are named: a form has lines for people whose names are not filled in. */
export const namedOf = (participants: readonly Participant[]): Participant[] =>
  participants.filter(({ name }) => name.trim() !== '');

import { count } from '../count.ts';

const records = (talks: number, notes: number): string =>
  [
    ...(talks > 0 || notes === 0 ? [count(talks, 'samtale', 'samtaler')] : []),
    ...(notes > 0 ? [count(notes, 'merknad', 'merknader')] : []),
  ].join(' og ');

/** What is said where talks and notes of earlier school years are deleted. */
export const nb = {
  oldHeading: 'Slett det som er gammelt',
  oldWhy:
    'Notater skal ikke ligge lenger enn de trengs. Her sletter du alle samtaler og merknader fra før et skoleår på én gang, og arkiverte elever som ikke har noe nyere.',
  before: 'Samtaler og merknader fra før',
  noneOld: 'Ingen samtaler eller merknader er eldre enn dette.',
  records,
  deleteOld: (talks: number, notes: number) => `Slett ${records(talks, notes)} …`,
  question: (talks: number, notes: number, day: string) => `Slette ${records(talks, notes)} fra før ${day} for godt?`,
  deleted: (talks: number, notes: number) => `${records(talks, notes)} er slettet for godt.`,
};

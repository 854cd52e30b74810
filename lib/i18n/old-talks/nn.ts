import { count } from '../count.ts';
import type { nb } from './nb.ts';

const records = (talks: number, notes: number): string =>
  [
    ...(talks > 0 || notes === 0 ? [count(talks, 'samtale', 'samtalar')] : []),
    ...(notes > 0 ? [count(notes, 'merknad', 'merknader')] : []),
  ].join(' og ');

export const nn: typeof nb = {
  oldHeading: 'Slett det som er gammalt',
  oldWhy:
    'Notat skal ikkje liggje lenger enn dei trengst. Her slettar du alle samtalar og merknader frå før eit skuleår på éin gong, og arkiverte elevar som ikkje har noko nyare.',
  before: 'Samtalar og merknader frå før',
  noneOld: 'Ingen samtalar eller merknader er eldre enn dette.',
  records,
  deleteOld: (talks, notes) => `Slett ${records(talks, notes)} …`,
  question: (talks, notes, day) => `Slette ${records(talks, notes)} frå før ${day} for godt?`,
  deleted: (talks, notes) => `${records(talks, notes)} er sletta for godt.`,
};

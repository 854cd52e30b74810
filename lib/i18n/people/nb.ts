import type { Arrival } from '../../dialogue/arrivals.ts';
import { count } from '../count.ts';

const known: Record<Arrival['known'], string> = {
  new: 'ny',
  here: 'finnes fra før',
  archived: 'arkivert, hentes tilbake',
  namesake: 'heter det samme som en elev her',
  alike: 'ligner på navnet til en elev her',
  twice: 'står med to grupper på lista',
};

/** Words about pupils on a page of participants. */
export const nb = {
  shown: (n: number) => `Siden viser ${count(n, 'elev', 'elever')}.`,
  open: 'Hent dem inn',
  heading: 'Elever på siden',
  all: 'Velg alle nye',
  none: 'Velg ingen',
  known,
  namesake: (group: string) => `heter det samme som en elev i ${group}`,
  alike: (name: string) => `ligner på ${name}`,
  group: (name: string) => `Klasse eller gruppe for ${name}`,
  same: 'Samme elev, som flyttes hit',
  grade: (name: string) => `Trinn for ${name}`,
  gradeShort: 'trinn',
  groupShort: 'klasse',
  take: (n: number) => (n === 0 ? 'Velg elever å hente inn' : `Hent inn ${count(n, 'elev', 'elever')}`),
  taken: (n: number, before: number) =>
    `${count(n, 'elev', 'elever')} hentet inn${before > 0 ? `, ${before} fantes fra før` : ''}.`,
  filter: 'Gruppe',
  everyGroup: 'Alle grupper',
};
export type PeopleText = typeof nb;

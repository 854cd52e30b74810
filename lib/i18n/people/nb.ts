import type { Arrival } from '../../dialogue/arrivals.ts';
import { count } from '../count.ts';

const known: Record<Arrival['known'], string> = {
  new: 'ny',
  here: 'finnes fra før',
  archived: 'arkivert, hentes tilbake',
  namesake: 'samme navn finnes fra før',
};

/** Words about pupils on a page of participants. */
export const nb = {
  shown: (n: number) => `Siden viser ${count(n, 'elev', 'elever')}.`,
  open: 'Hent dem inn',
  heading: 'Elever på siden',
  all: 'Velg alle nye',
  none: 'Velg ingen',
  known,
  namesake: (group: string) => `samme navn finnes i ${group}`,
  group: (name: string) => `Klasse eller gruppe for ${name}`,
  grade: (name: string) => `Trinn for ${name}`,
  gradeShort: 'trinn',
  groupShort: 'klasse',
  take: (n: number) => (n === 0 ? 'Velg elever å hente inn' : `Hent inn ${count(n, 'elev', 'elever')}`),
  taken: (n: number) => `${count(n, 'elev', 'elever')} hentet inn.`,
};
export type PeopleText = typeof nb;

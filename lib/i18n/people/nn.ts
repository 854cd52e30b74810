import { count } from '../count.ts';
import type { PeopleText } from './nb.ts';

export const nn: PeopleText = {
  shown: (n) => `Sida viser ${count(n, 'elev', 'elevar')}.`,
  open: 'Hent dei inn',
  heading: 'Elevar på sida',
  all: 'Vel alle nye',
  none: 'Vel ingen',
  known: {
    new: 'ny',
    here: 'finst frå før',
    archived: 'arkivert, blir henta tilbake',
    namesake: 'same namn finst frå før',
  },
  namesake: (group) => `same namn finst i ${group}`,
  group: (name) => `Klasse eller gruppe for ${name}`,
  grade: (name) => `Trinn for ${name}`,
  gradeShort: 'trinn',
  groupShort: 'klasse',
  take: (n) => (n === 0 ? 'Vel elevar å hente inn' : `Hent inn ${count(n, 'elev', 'elevar')}`),
  taken: (n) => `${count(n, 'elev', 'elevar')} henta inn.`,
};

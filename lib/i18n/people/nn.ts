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
    namesake: 'heiter det same som ein elev her',
    alike: 'liknar på namnet til ein elev her',
    twice: 'står med to grupper på lista',
  },
  namesake: (group) => `heiter det same som ein elev i ${group}`,
  alike: (name) => `liknar på ${name}`,
  group: (name) => `Klasse eller gruppe for ${name}`,
  same: 'Same elev, som blir flytta hit',
  grade: (name) => `Trinn for ${name}`,
  gradeShort: 'trinn',
  groupShort: 'klasse',
  take: (n) => (n === 0 ? 'Vel elevar å hente inn' : `Hent inn ${count(n, 'elev', 'elevar')}`),
  taken: (n, before) => `${count(n, 'elev', 'elevar')} henta inn${before > 0 ? `, ${before} fanst frå før` : ''}.`,
  filter: 'Gruppe',
  everyGroup: 'Alle grupper',
};

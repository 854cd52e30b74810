import { count } from '../count.ts';
import type { PeopleText } from './nb.ts';

export const en: PeopleText = {
  shown: (n) => `The page shows ${count(n, 'pupil', 'pupils')}.`,
  open: 'Take them in',
  heading: 'Pupils on the page',
  all: 'Choose all new',
  none: 'Choose none',
  known: {
    new: 'new',
    here: 'here already',
    archived: 'archived, will be restored',
    namesake: 'same name as a pupil here',
    alike: 'nearly the name of a pupil here',
    twice: 'is on the list with two groups',
  },
  namesake: (group) => `same name as a pupil in ${group}`,
  alike: (name) => `nearly the same as ${name}`,
  group: (name) => `Class or group of ${name}`,
  same: 'The same pupil, to be moved here',
  grade: (name) => `Year of ${name}`,
  gradeShort: 'year',
  groupShort: 'class',
  take: (n) => (n === 0 ? 'Choose pupils to take in' : `Take in ${count(n, 'pupil', 'pupils')}`),
  taken: (n, before) => `${count(n, 'pupil', 'pupils')} taken in${before > 0 ? `, ${before} here already` : ''}.`,
  filter: 'Group',
  everyGroup: 'All groups',
};

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
    archived: 'archived, will be brought back',
    namesake: 'same name is here already',
  },
  namesake: (group) => `same name is in ${group}`,
  group: (name) => `Class or group of ${name}`,
  grade: (name) => `Year of ${name}`,
  gradeShort: 'year',
  groupShort: 'class',
  take: (n) => (n === 0 ? 'Choose pupils to take in' : `Take in ${count(n, 'pupil', 'pupils')}`),
  taken: (n) => `${count(n, 'pupil', 'pupils')} taken in.`,
};

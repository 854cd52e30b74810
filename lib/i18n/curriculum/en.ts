import { count } from '../count.ts';
import type { CurriculumWords } from './nb.ts';

export const en: CurriculumWords = {
  heading: 'Curriculum (LK20)',
  why: 'With the curriculum here, a learning goal is offered the competence aims that it may lead towards. You choose, and need not.',
  none: 'No curriculum has been loaded yet.',
  kept: (aims, plans) =>
    `${count(aims, 'competence aim', 'competence aims')} in ${count(plans, 'curriculum', 'curricula')}.`,
  from: { udir: (day) => `Loaded from Udir on ${day}.`, file: (day) => `Loaded from a file on ${day}.` },
  plans: 'The curricula',
  since: (day) => `in force from ${day}`,
  source:
    'Contains data under the Norwegian Licence for Open Government Data (NLOD) made available by Utdanningsdirektoratet.',
  remove: 'Remove the curriculum',
  removed: 'The curriculum is removed. Competence aims that were chosen stay where they are.',
  loaded: (aims) => `The curriculum is loaded: ${count(aims, 'competence aim', 'competence aims')}.`,
  udir: {
    heading: 'Load from Udir',
    why: 'Loads the curricula that are in force now from Udir’s open data. The browser first asks you for permission to read data.udir.no. Nothing about you, pupils or goals is sent, and the permission is given back afterwards.',
    fetch: 'Load from Udir',
    again: 'Try again',
    stop: 'Stop',
    fetching: 'Loading the curriculum from Udir …',
    step: (done, all) => `${done} of ${all}`,
    refused: 'You said no to reading data.udir.no. You can use a file instead.',
    unreachable:
      'Udir did not answer. The curriculum you had is as before. Try again: what is already loaded is not loaded anew.',
    unexpected: 'Udir answered something unexpected. The curriculum you had is as before.',
    stopped: 'Loading was stopped. The curriculum you had is as before.',
    failed: 'The curriculum could not be saved.',
  },
  file: {
    heading: 'Load from a file',
    why: 'A file with competence aims: data from Udir’s Grep as JSON, or a file that the school has made of it.',
    field: 'File with the curriculum',
    tooBig: 'The file is too large to be a curriculum.',
    unreadable: 'The file can’t be read. It should be JSON.',
    unknown: 'This is not a file with competence aims.',
    empty: 'There are no competence aims in force for grunnskolen in the file.',
  },
  aim: 'Competence aim',
  chosen: (code, grade) => `${code}, after year ${grade}`,
  likely: 'Competence aims that the goal may lead towards',
  noneLikely: 'No competence aim is like this goal. Search for one.',
  noAim: 'None',
  search: 'Search the competence aims',
  found: (n) => (n === 0 ? 'No hits.' : count(n, 'hit', 'hits')),
  gone: 'The curriculum is removed. The goal has the competence aim that it was given.',
};

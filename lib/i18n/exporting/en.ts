import { count } from '../count.ts';
import type { nb } from './nb.ts';

export const en: typeof nb = {
  heading: 'Export',
  intro: 'The file is JSON and is saved on this computer. It is not locked: whoever gets hold of it can read it.',
  whose: 'Pupil',
  allPupils: 'All pupils',
  when: 'Period',
  allTime: 'Everything',
  halfYear: 'This half-year',
  schoolYear: 'This school year',
  between: 'From and to',
  from: 'From',
  to: 'To',
  wrongPeriod: 'The end date is before the start date. Change one of them.',
  download: 'Save the file',
  summary: (dialogues, pupils, notes) =>
    `${count(dialogues, 'talk', 'talks')} with ${count(pupils, 'pupil', 'pupils')}, ${count(notes, 'note', 'notes')}`,
  nothing: 'No talks, notes or pupils to export in this selection.',
  done: (file) => `${file} is saved in the downloads folder.`,
  schema: 'The format is described in a JSON Schema.',
};

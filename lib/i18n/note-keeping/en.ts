import { count } from '../count.ts';
import type { NoteKeeping } from './nb.ts';

export const en: NoteKeeping = {
  heading: 'Notes on work plans',
  restore: (plan, day) => `Restore the note on ${plan} ${day}`,
  webAnnotation: {
    heading: 'Notes for other tools',
    why: 'Web Annotation is an open standard for notes on web pages. The notes in the selection above come along. The file is not locked.',
    withNames: 'Include the names of the pupils',
    none: 'No notes in this selection.',
    download: 'Notes as Web Annotation (JSON-LD)',
  },
  unread: (notes) => `${count(notes, 'note', 'notes')} in the file can’t be read and will be left out.`,
};

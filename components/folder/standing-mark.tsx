import type { Standing } from '../../lib/dialogue/folder.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';

/** A sign beside the word, so that it is found by its shape too. */
const SIGNS: Record<Standing, string> = {
  open: '○',
  late: '!',
  carried: '→',
  nådd: '●',
  delvis: '◐',
  'ikke nådd': '✕',
};

/** How an agreement stands, in a sign and a word. */
export const StandingMark = ({ standing }: { standing: Standing }) => (
  <span class={`standing ${standing === 'late' ? 'late' : ''}`}>
    <span aria-hidden="true">{SIGNS[standing]}</span> {folderWords.value.standing[standing]}
  </span>
);

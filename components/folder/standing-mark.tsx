import type { Standing } from '../../lib/dialogue/folder.ts';
import { words } from '../../lib/i18n/language.ts';

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
    <span aria-hidden="true">{SIGNS[standing]}</span> {words.value.folder.standing[standing]}
  </span>
);

import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { words } from '../../lib/i18n/language.ts';
/** A pupil's folder (mappe). */
export const Folder = (_props: { pupil: Pupil }) => <h2>{words.value.folder.heading}</h2>;

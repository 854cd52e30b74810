import { words } from '../../lib/i18n/language.ts';
import type { Made } from './make-backup.ts';

/** Tells where a backup lies. */
export const madeText = ({ file, folder }: Made): string =>
  folder === null ? words.value.backup.made(file) : words.value.backup.madeIn(file, folder);

import { today } from '../../lib/dialogue/calendar.ts';
import { noteBackup } from '../../lib/lock/last-backup.ts';
import type { OpenStore } from '../app.ts';
import { download } from '../shared/download.ts';

/** Makes a backup with everything, notes that it was made, and gives the file's name. */
export const makeBackup = async ({ vault, store }: Pick<OpenStore, 'vault' | 'store'>): Promise<string> => {
  const name = `laeringsdialog-sikkerhetskopi-${today()}.backup`;
  download(name, await store.backupFile(vault), 'application/octet-stream');
  await noteBackup();
  return name;
};

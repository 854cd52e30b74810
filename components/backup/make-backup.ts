import { askToWrite, type BackupFolder, isFolder, mayWrite, writeInto } from '../../lib/backup/folder.ts';
import { daysSinceBackup, noteBackup } from '../../lib/backup/last-backup.ts';
import { backupRhythm, isDue } from '../../lib/backup/rhythm.ts';
import { today } from '../../lib/dialogue/calendar.ts';
import type { OpenStore } from '../app.ts';
import { download } from '../shared/download.ts';

type Open = Pick<OpenStore, 'vault' | 'store'>;

/** A backup that was made: the name of its file, and of the folder it lies in, where one was picked. */
export type Made = { file: string; folder: string | null };

/** The folder that was picked for backups, or null where files are downloaded. */
export const backupFolder = async ({ vault, store }: Open): Promise<BackupFolder | null> => {
  const kept = await store.keptFolder(vault.db);
  return isFolder(kept) ? kept : null;
};

const write = async ({ vault, store }: Open, folder: BackupFolder | null): Promise<Made> => {
  const file = `laeringsdialog-sikkerhetskopi-${today()}.backup`;
  const text = await store.backupFile(vault);
  if (folder) await writeInto(folder, file, text);
  else download(file, text, 'application/octet-stream');
  await noteBackup();
  return { file, folder: folder?.name ?? null };
};

/** Makes a backup because a button was pressed: into the picked folder if the teacher lets it, else as a download. */
export const makeBackup = async (open: Open): Promise<Made> => {
  const folder = await backupFolder(open);
  const allowed = folder && ((await mayWrite(folder)) || (await askToWrite(folder)));
  return write(open, allowed ? folder : null);
};

/**
 * Makes a backup if one is due by the chosen rhythm. Of several open pages one does it.
 * @returns `ask` where the browser wants the teacher to let the folder be written into again
 */
export const backUpByItself = async (open: Open): Promise<'made' | 'not due' | 'ask'> =>
  navigator.locks.request('backup', async () => {
    if (!isDue(await backupRhythm(), await daysSinceBackup())) return 'not due';
    const folder = await backupFolder(open);
    if (folder && !(await mayWrite(folder))) return 'ask';
    await write(open, folder);
    return 'made';
  });

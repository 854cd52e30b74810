import { Passkey } from '../seal/passkey-key.ts';
import type { Database } from './database.ts';

/** The folder that was picked for backups, as the browser keeps it; null where none was. */
export const keptFolder = async (db: Database): Promise<unknown> => (await db.meta.get('backup-folder'))?.value ?? null;

/** Keeps the folder for backups, or none. */
export const keepFolder = async (db: Database, folder: FileSystemDirectoryHandle | null): Promise<void> => {
  if (folder) await db.meta.put({ key: 'backup-folder', value: folder });
  else await db.meta.delete('backup-folder');
};

/** The passkey that unlocks on this machine, or null where there is none. */
export const keptPasskey = async (db: Database): Promise<Passkey | null> => {
  const passkey = Passkey.safeParse((await db.meta.get('passkey'))?.value);
  return passkey.success ? passkey.data : null;
};

/** Keeps the passkey that unlocks on this machine, or none. */
export const keepPasskey = async (db: Database, passkey: Passkey | null): Promise<void> => {
  if (passkey) await db.meta.put({ key: 'passkey', value: passkey });
  else await db.meta.delete('passkey');
};

import { signal } from '@preact/signals-core';
import { type Copy, copyOfExport, fromParts, inParts } from '../dialogue/copy.ts';
import { type BackupHead, openBackup, readBackupHead, sealBackup } from '../seal/backup.ts';
import { Broken } from '../seal/box.ts';
import { type DataKeys, importDataKeys } from '../seal/data-keys.ts';
import type { KeyHeader, RawKey } from '../seal/key-header.ts';
import { everything, openCopy } from './copies.ts';
import { readKeyHeader } from './keys.ts';
import { readRescueFile } from './rescue-file.ts';
import { now } from './stamp.ts';
import type { Vault } from './vault.ts';
import { copyOfWebAnnotations } from './web-annotation-file.ts';

/** No file of ours is larger, in bytes: a hundred thousand dialogues are about a tenth of it. */
export const LARGEST_FILE = 200_000_000;

/** The text of a backup file with this copy in it. */
export const sealedCopy = (keys: DataKeys, header: KeyHeader, copy: Copy): Promise<string> => {
  const head: BackupHead = {
    format: 'laeringsdialog-backup',
    version: 1,
    backupId: crypto.randomUUID(),
    madeAt: now(),
    keys: header,
  };
  return sealBackup(keys, head, inParts(copy));
};

/** The text of a backup file with everything that is stored. Throws where there are no keys to seal it with. */
export const backupFile = async (vault: Vault): Promise<string> => {
  const header = await readKeyHeader(vault.db);
  if (!header) throw new Error('There are no keys');
  return sealedCopy(vault.keys, header, await everything(vault));
};

/**
 * What a file holds: a copy, and how many of its notes can't be read; `other keys`, with their header, where it was sealed
 * with keys that are not ours; or why it can't be read.
 */
export type ReadFile = { copy: Copy; unread?: number } | { otherKeys: KeyHeader } | 'broken' | 'unknown';

/**
 * Reads a backup, a file with a whole database as it lay, an exported file, or notes as Web Annotations.
 * @param raw the data key of the file, where it is not the vault's own
 */
export const readFile = async (vault: Vault, text: string, raw?: RawKey): Promise<ReadFile> => {
  const head = readBackupHead(text);
  const rescue = head ? null : readRescueFile(text);
  const header = head?.keys ?? rescue?.header;
  if (!header) {
    const copy = copyOfExport(text);
    return copy ? { copy } : ((await copyOfWebAnnotations(vault, text)) ?? 'unknown');
  }
  const ours = (await readKeyHeader(vault.db))?.keyId === header.keyId;
  if (!ours && !raw) return { otherKeys: header };
  const keys = raw ? await importDataKeys(raw) : vault.keys;
  if (rescue) return { copy: await openCopy({ ...vault, keys, broken: signal(new Set()) }, rescue.rows) };
  try {
    const copy = head && fromParts(await openBackup(keys, head, text));
    return copy ? { copy } : 'broken';
  } catch (error) {
    if (error instanceof Broken) return 'broken';
    throw error;
  }
};

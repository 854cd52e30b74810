import { KeyHeader } from '../seal/key-header.ts';
import type { Database } from './database.ts';

/** The header of the keys, or null where none have been made yet. Throws a ZodError where what stands there is no header of ours. */
export const readKeyHeader = async (db: Database): Promise<KeyHeader | null> => {
  const row = await db.meta.get('keys');
  return row ? KeyHeader.parse(row.value) : null;
};

/** Whether keys have been made, readable or not. */
export const hasKeys = async (db: Database): Promise<boolean> => (await db.meta.get('keys')) !== undefined;

/** Puts the same keys' header with a new passphrase or recovery key there. */
export const replaceKeyHeader = async (db: Database, header: KeyHeader): Promise<void> => {
  await db.meta.put({ key: 'keys', value: header });
};

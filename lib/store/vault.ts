import { type Signal, signal } from '@preact/signals-core';
import { Broken } from '../seal/box.ts';
import type { Bytes } from '../seal/bytes.ts';
import { type DataKeys, importDataKeys } from '../seal/data-keys.ts';
import type { RawKey } from '../seal/key-header.ts';
import { sealRecord, unsealRecord } from '../seal/record.ts';
import type * as z from '../zod.ts';
import type { Database } from './database.ts';

/** The database together with the keys that open what lies in it. There is one only while the extension is unlocked. */
export type Vault = {
  db: Database;
  keys: DataKeys;
  /** Records that were met and could not be opened. They stay where they are, and are told of. */
  broken: Signal<ReadonlySet<string>>;
};

type TableName = 'pupils' | 'dialogues' | 'drafts' | 'school' | 'attachments' | 'annotations';
type Row = { id: string; body: unknown };

/** Unlocks the database with its raw data key. */
export const openVault = async (db: Database, raw: RawKey): Promise<Vault> => ({
  db,
  keys: await importDataKeys(raw),
  broken: signal(new Set()),
});

export const sealed = ({ keys }: Vault, table: TableName, id: string, value: unknown): Promise<Bytes> =>
  sealRecord(keys, { table, id }, value);

/**
 * Opens rows, and checks each record against its schema and against what stands in the clear beside it. Those that fail
 * are set aside in `vault.broken`; they take no other down with them.
 */
export const openRows = async <R extends Row, S extends z.ZodMiniType>(
  vault: Vault,
  table: TableName,
  schema: S,
  rows: R[],
  clear: readonly (keyof R & keyof z.output<S>)[],
): Promise<z.output<S>[]> => {
  const opened = await Promise.all(rows.map((row) => openRow(vault, table, schema, row, clear)));
  const failed = rows.filter((_, place) => opened[place] === null).map(({ id }) => `${table}/${id}`);
  const { broken } = vault;
  if (failed.some((id) => !broken.peek().has(id))) broken.value = new Set([...broken.peek(), ...failed]);
  return opened.flatMap((record) => (record === null ? [] : [record.value]));
};

const openRow = async <R extends Row, S extends z.ZodMiniType>(
  { keys }: Vault,
  table: TableName,
  schema: S,
  row: R,
  clear: readonly (keyof R & keyof z.output<S>)[],
): Promise<{ value: z.output<S> } | null> => {
  try {
    const record = schema.safeParse(await unsealRecord(keys, { table, id: row.id }, row.body));
    if (!record.success) return null;
    const value: z.output<S> = record.data;
    return clear.every((key) => row[key] === value[key]) ? { value } : null;
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
};

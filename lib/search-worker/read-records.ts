import type { Findable } from '../search/findable.ts';
import { openAnnotations } from '../store/annotation-rows.ts';
import { openDialogues } from '../store/dialogue-rows.ts';
import { isKept } from '../store/in-bin.ts';
import { openPupils } from '../store/pupil-rows.ts';
import type { Vault } from '../store/vault.ts';

/** The tables whose records can be found. */
export const TABLES = ['pupils', 'annotations', 'dialogues'] as const;
export type TableName = (typeof TABLES)[number];

const there = <R>(rows: (R | undefined)[]): R[] => rows.flatMap((row) => row ?? []);

const readers: Record<TableName, (vault: Vault, ids: string[]) => Promise<Findable[]>> = {
  pupils: async (vault, ids) => {
    const rows = there(await vault.db.pupils.bulkGet(ids));
    return (await openPupils(vault, rows)).map((record) => ({ type: 'pupil', record }));
  },
  annotations: async (vault, ids) => {
    const rows = there(await vault.db.annotations.bulkGet(ids)).filter(isKept);
    return (await openAnnotations(vault, rows)).map((record) => ({ type: 'note', record }));
  },
  dialogues: async (vault, ids) => {
    const rows = there(await vault.db.dialogues.bulkGet(ids)).filter(isKept);
    return (await openDialogues(vault, rows)).map((record) => ({ type: 'talk', record }));
  },
};

/** The records with these ids; those that are gone, lie in the bin or can't be opened are left out. */
export const readRecords = (vault: Vault, table: TableName, ids: string[]): Promise<Findable[]> =>
  readers[table](vault, ids);

/** The ids of all rows of a table, talks newest first, since those are what is mostly looked for. */
export const idsIn = async ({ db }: Vault, table: TableName): Promise<string[]> =>
  table === 'dialogues'
    ? (await db.dialogues.orderBy('date').primaryKeys()).reverse()
    : db[table].toCollection().primaryKeys();

import { weeksAfter } from '../dialogue/calendar.ts';
import { Day } from '../dialogue/primitives.ts';
import type { Kind } from '../search/entry.ts';
import type { Findable } from '../search/findable.ts';
import { openAnnotations } from '../store/annotation-rows.ts';
import { openDialogues } from '../store/dialogue-rows.ts';
import { isKept } from '../store/in-bin.ts';
import { openPupils } from '../store/pupil-rows.ts';
import type { Vault } from '../store/vault.ts';

/** The tables whose records can be found. */
export const TABLES = ['pupils', 'annotations', 'dialogues'] as const;
export type TableName = (typeof TABLES)[number];

/** The table that holds what is of some kind. */
export const tableOf = (kind: Kind): TableName =>
  kind === 'pupil' ? 'pupils' : kind === 'note' ? 'annotations' : 'dialogues';

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

/** Rows to be read, and the day that the talks have then been read back to; none before there are talks among them. */
type Stretch = { table: TableName; ids: string[]; back: string | null };

/** How many weeks of talks are listed at a time: to list very many takes longer than to read the first of them. */
const WEEKS = 13;

/** The ids of all rows, a stretch at a time; talks last, the newest first, since those are what is mostly looked for. */
export async function* idsInTurn({ db }: Vault): AsyncGenerator<Stretch> {
  for (const table of ['pupils', 'annotations'] as const)
    yield { table, ids: await db[table].toCollection().primaryKeys(), back: null };
  for (let before = '\uffff'; ; ) {
    const [newest] = await db.dialogues.where('date').below(before).reverse().limit(1).keys();
    if (newest === undefined) return;
    const back = weeksAfter(Day.parse(newest), -WEEKS);
    const ids = await db.dialogues.where('date').between(back, before).primaryKeys();
    yield { table: 'dialogues', ids: ids.reverse(), back };
    before = back;
  }
}

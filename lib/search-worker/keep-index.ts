import type { Entry } from '../search/entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type Changed, followChanges } from '../store/changes.ts';
import type { Vault } from '../store/vault.ts';
import type { Reading } from './messages.ts';
import { idsInTurn, readRecords, TABLES, type TableName, tableOf } from './read-records.ts';

/** So few at a time that what is asked meanwhile does not wait long behind them. */
const BATCH = 100;

type Handle = { onRead: (reading: Reading) => void; onChanged: () => void };

/** The ids in a changed stretch of a table: those that are there now, and those that the index knows from before. */
const idsOf = async ({ db }: Vault, index: SearchIndex, { table, from, to }: Changed<TableName>): Promise<string[]> => {
  if (from === to && typeof from === 'string') return [from];
  const now = await db[table].where(':id').between(from, to, true, true).primaryKeys();
  const isIn = ({ id, kind }: Entry) =>
    tableOf(kind) === table && indexedDB.cmp(from, id) <= 0 && indexedDB.cmp(id, to) <= 0;
  const before = index
    .entries()
    .filter(isIn)
    .map(({ id }) => id);
  return [...new Set([...now, ...before])];
};

/**
 * Reads all records into an index, and keeps it true to the store from then on.
 * @returns when all is read; what is changed meanwhile and later is told of by `onChanged`
 */
export const keepIndex = async (vault: Vault, index: SearchIndex, { onRead, onChanged }: Handle): Promise<void> => {
  const take = async (table: TableName, ids: string[]) => {
    const records = new Map((await readRecords(vault, table, ids)).map((found) => [found.record.id, found]));
    for (const id of ids) {
      const found = records.get(id);
      if (found) index.put(found);
      else index.remove(id);
    }
  };
  // One after the other, so that nothing that was read before a change comes into the index after it.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const done = turn.then(act);
    turn = done.catch(() => {});
    return done;
  };
  followChanges(vault.db, TABLES, (changed) => {
    void inTurn(async () => {
      const ids = await idsOf(vault, index, changed);
      for (let first = 0; first < ids.length; first += BATCH)
        await take(changed.table, ids.slice(first, first + BATCH));
      onChanged();
    });
  });
  let read = 0;
  for await (const { table, ids, back } of idsInTurn(vault))
    for (let first = 0; first < ids.length; first += BATCH) {
      const batch = ids.slice(first, first + BATCH);
      await inTurn(() => take(table, batch));
      read += batch.length;
      onRead({ read, back, done: false });
    }
  onRead({ read, back: null, done: true });
};

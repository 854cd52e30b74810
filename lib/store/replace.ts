import type { EntityTable, Table } from 'dexie';
import type { Bytes } from '../seal/bytes.ts';
import type { Database } from './database.ts';
import { type Aside, layAside } from './earlier.ts';

type Row = { id: string; body: Bytes; deletedAt?: string };

/** Something that is written in the same transaction, or not at all. */
export type Alongside = { table: Table; write: () => Promise<unknown> };

const same = (a: Row, b: Row): boolean =>
  a.body.length === b.body.length && a.body.every((byte, at) => byte === b.body[at]) && a.deletedAt === b.deletedAt;

/**
 * Changes sealed rows, all or none. Sealing can't be done inside a transaction (it would end meanwhile), so the rows are
 * written only if they are still those that were read; otherwise all is done again with what another page wrote. A row
 * that is gone is left so.
 * @param change gives the row as it shall be, or null where it can't be opened and must not be touched
 * @param aside how the state that a row had is laid aside, or null where nothing of it is lost
 * @param alongside what is written together with the rows
 * @returns whether there was any row to change
 */
export const replaceRows = async <R extends Row>(
  db: Database,
  table: EntityTable<R, 'id'>,
  ids: readonly string[],
  change: (row: R) => Promise<R | null>,
  aside: ((row: R) => Aside) | null,
  alongside: Alongside | null = null,
): Promise<boolean> => {
  for (;;) {
    const rows = await read(table, ids);
    const changed = await Promise.all(rows.map(async (row) => ({ row, next: await change(row) })));
    const replaced = changed.flatMap(({ row, next }) => (next ? [{ row, next }] : []));
    if (replaced.length === 0) return false;
    const tables = [table, db.earlier, ...(alongside ? [alongside.table] : [])];
    const written = await db.transaction('rw', tables, async () => {
      const current = new Map((await read(table, ids)).map((row) => [row.id, row]));
      const isAsRead = (row: R) => {
        const now = current.get(row.id);
        return now !== undefined && same(now, row);
      };
      if (!replaced.every(({ row }) => isAsRead(row))) return false;
      // Each by itself: of many at once the browser's own error, as that the disk is full, would not be told.
      for (const { next } of replaced) await table.put(next);
      if (aside)
        await layAside(
          db,
          replaced.map(({ row }) => aside(row)),
        );
      await alongside?.write();
      return true;
    });
    if (written) return true;
  }
};

/** Changes one sealed row, as `replaceRows` does. */
export const replaceRow = <R extends Row>(
  db: Database,
  table: EntityTable<R, 'id'>,
  id: string,
  change: (row: R) => Promise<R | null>,
  aside: ((row: R) => Aside) | null,
  alongside: Alongside | null = null,
): Promise<boolean> => replaceRows(db, table, [id], change, aside, alongside);

const read = <R extends Row>(table: EntityTable<R, 'id'>, ids: readonly string[]): Promise<R[]> =>
  table.where(':id').anyOf(ids).toArray();

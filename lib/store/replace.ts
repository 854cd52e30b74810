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
 * Changes a sealed row. Sealing can't be done inside a transaction (it would end meanwhile), so the row is written only
 * if it is still the one that was read; otherwise all is done again with what another page wrote. A row that is gone is
 * left so.
 * @param change gives the row as it shall be, or null where it can't be opened and must not be touched
 * @param aside how the state that the row had is laid aside, or null where nothing of it is lost
 * @param alongside what is written together with the row
 */
export const replaceRow = async <R extends Row>(
  db: Database,
  table: EntityTable<R, 'id'>,
  id: string,
  change: (row: R) => Promise<R | null>,
  aside: ((row: R) => Aside) | null,
  alongside: Alongside | null = null,
): Promise<void> => {
  for (;;) {
    const row = await read(table, id);
    const next = row && (await change(row));
    if (!row || !next) return;
    const tables = [table, db.earlier, ...(alongside ? [alongside.table] : [])];
    const written = await db.transaction('rw', tables, async () => {
      const current = await read(table, id);
      if (!current || !same(current, row)) return false;
      await table.put(next);
      if (aside) await layAside(db, [aside(row)]);
      await alongside?.write();
      return true;
    });
    if (written) return;
  }
};

const read = <R extends Row>(table: EntityTable<R, 'id'>, id: string): Promise<R | undefined> =>
  table.where(':id').equals(id).first();

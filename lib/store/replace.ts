import type { EntityTable } from 'dexie';
import type { Bytes } from '../seal/bytes.ts';

type Row = { id: string; body: Bytes };

const same = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, place) => byte === b[place]);

/**
 * Changes a sealed row. Sealing can't be done inside a transaction (it would end meanwhile), so the row is written only
 * if it is still the one that was read; otherwise all is done again with what another page wrote. A row that is gone is
 * left so.
 * @param change gives the row as it shall be, or null where it can't be opened and must not be touched
 */
export const replaceRow = async <R extends Row>(
  table: EntityTable<R, 'id'>,
  id: string,
  change: (row: R) => Promise<R | null>,
): Promise<void> => {
  for (;;) {
    const row = await read(table, id);
    const next = row && (await change(row));
    if (!row || !next) return;
    const written = await table.db.transaction('rw', table, async () => {
      const current = await read(table, id);
      if (!current || !same(current.body, row.body)) return false;
      await table.put({ ...current, ...next });
      return true;
    });
    if (written) return;
  }
};

const read = <R extends Row>(table: EntityTable<R, 'id'>, id: string): Promise<R | undefined> =>
  table.where(':id').equals(id).first();

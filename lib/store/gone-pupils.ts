import { follow } from './live.ts';
import type { Vault } from './vault.ts';

/** Calls `handle` with pupils that were here and are gone, deleted in this page or in another, until it is ended. */
export const followGonePupils = ({ db }: Vault, handle: (ids: Set<string>) => void): (() => void) => {
  let before = new Set<string>();
  return follow(
    () => db.pupils.toCollection().primaryKeys(),
    (ids) => {
      const now = new Set(ids);
      const gone = before.difference(now);
      before = now;
      if (gone.size > 0) handle(gone);
    },
  );
};

/** Those of the pupils who are not here any more. */
export const goneAmong = async ({ db }: Vault, ids: readonly string[]): Promise<Set<string>> =>
  new Set(ids).difference(new Set(await db.pupils.toCollection().primaryKeys()));

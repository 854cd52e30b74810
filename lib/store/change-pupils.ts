import type { PupilChange } from '../dialogue/pupil.ts';
import { layAside } from './earlier.ts';
import { momentsOf } from './moments.ts';
import { openPupils, pupilRow } from './pupil-rows.ts';
import { changedStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

/**
 * Changes several pupils, all or none; those who are gone are left so. The state that each had is laid aside.
 * @returns what takes it back again, which is a change too
 * @throws ZodError where a detail is out of bounds
 */
export const changePupils = async (vault: Vault, changes: readonly PupilChange[]): Promise<() => Promise<void>> => {
  const { db } = vault;
  const wanted = new Map(changes.map(({ id, change }) => [id, change]));
  const read = () => db.pupils.where('id').anyOf([...wanted.keys()]);
  for (;;) {
    const before = await read().toArray();
    const pupils = await openPupils(vault, before);
    const stamp = await changedStamp(db);
    const after = await Promise.all(
      pupils.map((pupil) => pupilRow(vault, { ...pupil, ...wanted.get(pupil.id), ...stamp })),
    );
    const changed = new Set(pupils.map(({ id }) => id));
    const written = await db.transaction('rw', [db.pupils, db.earlier], async () => {
      if (momentsOf(await read().toArray()) !== momentsOf(before)) return false;
      await db.pupils.bulkPut(after);
      const keptAt = now();
      const aside = before.filter(({ id }) => changed.has(id));
      await layAside(
        db,
        aside.map((row) => ({ table: 'pupils', row, keptAt })),
      );
      return true;
    });
    const back = pupils.map(({ id, group, grade, state }) => ({ id, change: { group, grade, state } }));
    if (written)
      return async () => {
        await changePupils(vault, back);
      };
  }
};

import type { PupilDetails, PupilState } from '../dialogue/pupil.ts';
import { Pupil } from '../dialogue/pupil.ts';
import type { PupilRow } from './database.ts';
import { rowsOfPupil } from './dialogues.ts';
import { type Aside, layAside } from './earlier.ts';
import { openPupils, pupilRow } from './pupil-rows.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, newStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

/** All pupils, archived ones too, in no order. */
export const allPupils = async (vault: Vault): Promise<Pupil[]> => openPupils(vault, await vault.db.pupils.toArray());

/** Adds an active pupil and gives it. Throws a ZodError where a detail is out of bounds (an empty name, say). */
export const addPupil = async (vault: Vault, details: PupilDetails): Promise<Pupil> => {
  const stamp = await newStamp(vault.db);
  const pupil = Pupil.parse({ id: crypto.randomUUID(), state: 'aktiv', ...details, ...stamp });
  await vault.db.pupils.add(await pupilRow(vault, pupil));
  return pupil;
};

/**
 * Takes in pupils from a list, all or none: new ones are added, those who are known get the list's details, and are
 * brought back where they were archived.
 * @param back those who are known
 * @returns what takes it back again, but for those who were written about or changed meanwhile
 * @throws ZodError where a detail is out of bounds
 */
export const takeIn = async (
  vault: Vault,
  added: readonly PupilDetails[],
  back: readonly { pupil: Pupil; details: PupilDetails }[],
): Promise<() => Promise<void>> => {
  const { db } = vault;
  const stamp = await newStamp(db);
  const { updatedAt, deviceId } = stamp;
  const fresh = await Promise.all(
    added.map((details) => pupilRow(vault, { id: crypto.randomUUID(), state: 'aktiv', ...details, ...stamp })),
  );
  const known = await Promise.all(
    back.map(({ pupil, details }) => pupilRow(vault, { ...pupil, ...details, state: 'aktiv', updatedAt, deviceId })),
  );
  const before = await db.transaction('rw', db.pupils, db.earlier, async () => {
    const rows = await db.pupils.bulkGet(known.map(({ id }) => id));
    const there = rows.flatMap((row) => row ?? []);
    if (there.length < known.length) throw new Error('A pupil to bring back was deleted meanwhile.');
    await layAside(db, there.map(aside));
    await db.pupils.bulkPut([...fresh, ...known]);
    return there;
  });
  return async () => {
    const isAsTaken = (row: PupilRow | undefined) => row?.updatedAt === updatedAt;
    await db.transaction('rw', db.pupils, db.dialogues, async () => {
      for (const { id } of fresh) {
        const isUnused = (await rowsOfPupil(db, id).count()) === 0;
        if (isUnused && isAsTaken(await db.pupils.get(id))) await db.pupils.delete(id);
      }
      for (const row of before) if (isAsTaken(await db.pupils.get(row.id))) await db.pupils.put(row);
    });
  };
};

const aside = (row: PupilRow): Aside => ({ table: 'pupils', row, keptAt: now() });

/** Changes a pupil's details or state; a pupil that is gone is left so. Throws a ZodError on details out of bounds. */
export const changePupil = async (
  vault: Vault,
  id: string,
  change: Partial<PupilDetails & { state: PupilState }>,
): Promise<void> => {
  const changed = async (row: PupilRow) => {
    const [pupil] = await openPupils(vault, [row]);
    return pupil ? pupilRow(vault, { ...pupil, ...change, ...(await changedStamp(vault.db)) }) : null;
  };
  await replaceRow(vault.db, vault.db.pupils, id, changed, aside);
};

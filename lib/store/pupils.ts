import type { PupilDetails, PupilState } from '../dialogue/pupil.ts';
import { Pupil } from '../dialogue/pupil.ts';
import type { PupilRow } from './database.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, newStamp } from './stamp.ts';
import { openRows, sealed, type Vault } from './vault.ts';

const CLEAR = ['id', 'state', 'createdAt', 'updatedAt', 'deviceId'] as const;

/** Opens rows of pupils; those that can't be opened are set aside. */
export const openPupils = (vault: Vault, rows: PupilRow[]): Promise<Pupil[]> =>
  openRows(vault, 'pupils', Pupil, rows, CLEAR);

/** Seals a pupil into its row. Throws a ZodError on what a pupil can't hold. */
export const pupilRow = async (vault: Vault, pupil: Pupil): Promise<PupilRow> => {
  const checked = Pupil.parse(pupil);
  const { id, state, createdAt, updatedAt, deviceId } = checked;
  return { id, state, createdAt, updatedAt, deviceId, body: await sealed(vault, 'pupils', id, checked) };
};

/** All pupils, archived ones too, in no order. */
export const allPupils = async (vault: Vault): Promise<Pupil[]> => openPupils(vault, await vault.db.pupils.toArray());

/** Adds an active pupil and gives it. Throws a ZodError where a detail is out of bounds (an empty name, say). */
export const addPupil = async (vault: Vault, details: PupilDetails): Promise<Pupil> => {
  const stamp = await newStamp(vault.db);
  const pupil = Pupil.parse({ id: crypto.randomUUID(), state: 'aktiv', ...details, ...stamp });
  await vault.db.pupils.add(await pupilRow(vault, pupil));
  return pupil;
};

/** Changes a pupil's details or state; a pupil that is gone is left so. Throws a ZodError on details out of bounds. */
export const changePupil = (
  vault: Vault,
  id: string,
  change: Partial<PupilDetails & { state: PupilState }>,
): Promise<void> =>
  replaceRow(vault.db.pupils, id, async (row) => {
    const [pupil] = await openPupils(vault, [row]);
    return pupil ? pupilRow(vault, { ...pupil, ...change, ...(await changedStamp(vault.db)) }) : null;
  });

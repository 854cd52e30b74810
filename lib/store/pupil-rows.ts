import { Pupil } from '../dialogue/pupil.ts';
import type { PupilRow } from './database.ts';
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

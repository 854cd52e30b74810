import type { PupilDetails, PupilState } from '../dialogue/pupil.ts';
import { Pupil } from '../dialogue/pupil.ts';
import type { Database, PupilRow } from './database.ts';
import { changedStamp, newStamp } from './stamp.ts';

const fromRow = ({ body, ...clear }: PupilRow): Pupil => ({ ...clear, ...body });

const toRow = (pupil: Pupil): PupilRow => {
  const { id, state, createdAt, updatedAt, deviceId, ...body } = Pupil.parse(pupil);
  return { id, state, createdAt, updatedAt, deviceId, body };
};

/** All pupils, archived ones too, in no order. */
export const allPupils = async (db: Database): Promise<Pupil[]> => (await db.pupils.toArray()).map(fromRow);

/** Adds an active pupil and gives it. Throws a ZodError where a detail is out of bounds (an empty name, say). */
export const addPupil = (db: Database, details: PupilDetails): Promise<Pupil> =>
  db.transaction('rw', db.pupils, db.meta, async () => {
    const pupil: Pupil = { id: crypto.randomUUID(), state: 'aktiv', ...details, ...(await newStamp(db)) };
    const row = toRow(pupil);
    await db.pupils.add(row);
    return fromRow(row);
  });

/** Changes a pupil's details or state; a pupil that is gone is left so. Throws a ZodError on details out of bounds. */
export const changePupil = (
  db: Database,
  id: string,
  change: Partial<PupilDetails & { state: PupilState }>,
): Promise<void> =>
  db.transaction('rw', db.pupils, db.meta, async () => {
    const row = await db.pupils.get(id);
    if (row) await db.pupils.put(toRow({ ...fromRow(row), ...change, ...(await changedStamp(db)) }));
  });

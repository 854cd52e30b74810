import { Id, type Stamp } from '../dialogue/primitives.ts';
import type { Database } from './database.ts';

/** This moment, as records are stamped with it. */
export const now = (): string => new Date().toISOString();

/** This device's own id, made at first use. */
const deviceId = (db: Database): Promise<string> =>
  db.transaction('rw', db.meta, async () => {
    const known = Id.safeParse((await db.meta.get('device'))?.value);
    if (known.success) return known.data;
    const value = crypto.randomUUID();
    await db.meta.put({ key: 'device', value });
    return value;
  });

/** The stamp of a record made now on this device. */
export const newStamp = async (db: Database): Promise<Stamp> => {
  const moment = now();
  return { createdAt: moment, updatedAt: moment, deviceId: await deviceId(db) };
};

/** What changes in the stamp of a record that is changed now on this device. */
export const changedStamp = async (db: Database): Promise<Pick<Stamp, 'updatedAt' | 'deviceId'>> => ({
  updatedAt: now(),
  deviceId: await deviceId(db),
});

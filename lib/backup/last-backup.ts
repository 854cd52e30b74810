import { browser } from '../browser.ts';

/** When the last backup was made, when the first keys were, and when the teacher was last reminded: nothing about pupils. */
const LAST = 'last-backup';
const BEGUN = 'backup-clock';
const REMINDED = 'backup-reminded';

const DAY = 86_400_000;
/** Days without a backup after which the panel says so. */
const LONG = 14;

const note = (key: string): Promise<void> => browser.storage.local.set({ [key]: new Date().toISOString() });

/** Whole days since what was noted under a key, or null where nothing was. */
const daysSince = async (key: string): Promise<number | null> => {
  const { [key]: noted } = await browser.storage.local.get(key);
  const moment = typeof noted === 'string' ? Date.parse(noted) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, Math.floor((Date.now() - moment) / DAY));
};

/** Notes that a backup was made now. */
export const noteBackup = (): Promise<void> => note(LAST);

/** Notes that there is something to back up from now on. */
export const beginBackupClock = (): Promise<void> => note(BEGUN);

/** Whether keys were once made in this browser: where there are none now, it has cleared what was stored. */
export const keysWereMade = async (): Promise<boolean> => (await daysSince(BEGUN)) !== null;

/** Whole days since the last backup on this machine, or null where there has been none. */
export const daysSinceBackup = (): Promise<number | null> => daysSince(LAST);

/** Whether the teacher has not been reminded yet today; from now on they have. */
export const firstToday = async (): Promise<boolean> => {
  if ((await daysSince(REMINDED)) === 0) return false;
  await note(REMINDED);
  return true;
};

/** Days without a backup, where the teacher should be told now: after fourteen, and once a day. Else null. */
export const backupReminder = async (): Promise<number | null> => {
  const days = (await daysSince(LAST)) ?? (await daysSince(BEGUN)) ?? 0;
  return days >= LONG && (await firstToday()) ? days : null;
};

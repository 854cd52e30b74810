import { browser } from '../browser.ts';

const LAST = 'last-backup';

/** Notes that a backup was made now. */
export const noteBackup = (): Promise<void> => browser.storage.local.set({ [LAST]: new Date().toISOString() });

/** Whole days since the last backup on this machine, or null where there has been none. */
export const daysSinceBackup = async (): Promise<number | null> => {
  const { [LAST]: last } = await browser.storage.local.get(LAST);
  const moment = typeof last === 'string' ? Date.parse(last) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, Math.floor((Date.now() - moment) / 86_400_000));
};

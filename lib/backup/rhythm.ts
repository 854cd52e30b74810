import { browser } from '../browser.ts';

/** How often a backup is made without being asked for. */
export const RHYTHMS = ['never', 'daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const SETTING = 'backup-rhythm';
const DAYS = { never: Number.POSITIVE_INFINITY, daily: 1, weekly: 7 };

/** The chosen rhythm; anything odd that is stored counts as none chosen. */
export const backupRhythm = async (): Promise<Rhythm> => {
  const { [SETTING]: stored } = await browser.storage.local.get(SETTING);
  return RHYTHMS.find((rhythm) => rhythm === stored) ?? 'never';
};

export const chooseBackupRhythm = (rhythm: Rhythm): Promise<void> => browser.storage.local.set({ [SETTING]: rhythm });

/** Whether a backup is due, so many whole days after the last one (null: there has been none). */
export const isDue = (rhythm: Rhythm, days: number | null): boolean => (days ?? DAYS.weekly) >= DAYS[rhythm];

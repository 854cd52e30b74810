import { browser } from '../browser.ts';
import { forgetKey } from './session.ts';

/** Minutes without a key or the mouse touched, on the whole machine, after which the extension locks. */
export const MINUTES = [5, 10, 15, 30, 60] as const;
const DEFAULT = 15;
const SETTING = 'lock-after';

/** The chosen time in minutes; anything odd that is stored falls back to a quarter of an hour. */
export const lockAfter = async (): Promise<number> => {
  const { [SETTING]: stored } = await browser.storage.local.get(SETTING);
  return MINUTES.find((minutes) => minutes === stored) ?? DEFAULT;
};

/** Chooses the time. The background hears of it, since it is stored. */
export const chooseLockAfter = (minutes: number): Promise<void> => browser.storage.local.set({ [SETTING]: minutes });

const setInterval = async (): Promise<void> => browser.idle.setDetectionInterval((await lockAfter()) * 60);

/** Locks when the teacher has been away for the chosen time, and when the machine is locked. For the background. */
export const lockWhenAway = (): void => {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void forgetKey();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTING in changes) void setInterval();
  });
  void setInterval();
};

import { signal } from '@preact/signals';
import { browser } from '../browser.ts';

const SETTING = 'explains';

/** Whether the panel tells why each line of a plan was taken or left: a switch for those who work on the reader. */
export const explains = signal(false);

/** Takes the setting as it was last chosen. */
export const followExplains = async (): Promise<void> => {
  const { [SETTING]: chosen } = await browser.storage.local.get(SETTING);
  explains.value = chosen === true;
};

export const chooseExplains = async (chosen: boolean): Promise<void> => {
  explains.value = chosen;
  await browser.storage.local.set({ [SETTING]: chosen });
};

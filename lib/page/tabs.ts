import { browser } from '../browser.ts';
import { toggledPanel } from './inject.ts';
import type { BackgroundToLauncher } from './messages.ts';

/** Opens or closes the panel in a tab; where no launcher stands there (the page did not load), opens the mappe instead. */
export const togglePanel = async (tabId: number | undefined): Promise<void> => {
  if (tabId === undefined || !(await toggledPanel(tabId))) await openMappe();
};

/** Tells the launcher of a tab that its page changed. Gives whether it has an open panel that wants to know. */
export const tellPageChanged = (tabId: number): Promise<boolean> => tellLauncher(tabId, { type: 'page-changed' });

/** Tells the launcher of a tab something. Gives whether it has an open panel that wants to know. */
export const tellLauncher = async (tabId: number, message: BackgroundToLauncher): Promise<boolean> => {
  // No launcher there any more is nobody who wants to know.
  const wanted: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => false);
  return wanted === true;
};

/** Opens the panel in a tab of its own, still reading the plan in the tab it came from. */
export const openPanelTab = async (sourceTabId: number): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?tab=${sourceTabId}`) });
};

/** Opens the mappe, at a section of it where one is named. */
export const openMappe = async (section = ''): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`mappe.html${section && `#${section}`}`) });
};

/** The browser was started or the extension updated: a launcher that was hidden for a while comes back. */
export const showHiddenLauncher = async (): Promise<void> => {
  const { launcher } = await browser.storage.local.get('launcher');
  if (typeof launcher === 'object' && launcher !== null)
    await browser.storage.local.set({ launcher: { ...launcher, hidden: false } });
};

/** The tab that the teacher looks at, by its id. */
export const activeTab = async (): Promise<number | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
};

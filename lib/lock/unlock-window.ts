import { browser } from '../browser.ts';

/** What the window is opened for; its address says it. */
export const ERRANDS = ['unlock', 'passphrase', 'recovery', 'passkey'] as const;
export type Errand = (typeof ERRANDS)[number];

const SIZE = { width: 460, height: 600 };
const WINDOW = 'unlock-window';

/**
 * Opens the extension's own small window, where the passphrase is asked for: a page can't draw that, and can't see into
 * it. One that is open already comes to the front.
 */
export const openUnlockWindow = async (errand: Errand): Promise<void> => {
  const url = browser.runtime.getURL(`unlock.html#${errand}`);
  const { [WINDOW]: known } = await browser.storage.session.get(WINDOW);
  if (typeof known === 'number' && (await broughtToFront(known))) return;
  const { id } = await browser.windows.create({ url, type: 'popup', ...SIZE });
  await browser.storage.session.set({ [WINDOW]: id });
};

/** False where the teacher has closed that window. */
const broughtToFront = (id: number): Promise<boolean> =>
  browser.windows.update(id, { focused: true }).then(
    () => true,
    () => false,
  );

/** Closes the tab or window that this page stands in. */
export const closeThisWindow = async (): Promise<void> => {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
};

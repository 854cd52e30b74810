import { browser, type Menus } from '../browser.ts';
import { ITSLEARNING } from './hosts.ts';
import { tellUseMarked, togglePanel } from './tabs.ts';

/** The entry of the context menu and the command by which marked text becomes goals; both have this name. */
export const USE_MARKED = 'use-marked';

const keyOf = (tabId: number) => `${USE_MARKED}:${tabId}`;

/** Makes the context menu's entry, for marked text on itslearning's pages. */
export const makeMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: USE_MARKED,
    title: browser.i18n.getMessage('useMarked'),
    contexts: ['selection'],
    documentUrlPatterns: [ITSLEARNING],
  });
};

/** Has the panel of a tab turn what is marked there into goals; opens it first where it is closed. */
export const useMarked = async (tabId: number | undefined): Promise<void> => {
  if (tabId === undefined || (await tellUseMarked(tabId))) return;
  await browser.storage.session.set({ [keyOf(tabId)]: true });
  await togglePanel(tabId);
};

/** Whether the panel that was just opened in a tab is to begin with what is marked; asked once. */
export const takeUseMarked = async (tabId: number): Promise<boolean> => {
  const key = keyOf(tabId);
  const { [key]: wanted } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return wanted === true;
};

/** The context menu's entry was chosen. */
export const onMenu = (info: Menus.OnClickData, tab: { id?: number | undefined } | undefined): void => {
  if (info.menuItemId === USE_MARKED) void useMarked(tab?.id);
};

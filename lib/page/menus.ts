import { browser, type Menus, type Tabs } from '../browser.ts';
import { ITSLEARNING } from './hosts.ts';
import { openMappe } from './tabs.ts';
import { showSidePanel } from './toolbar.ts';
import { wantOfPanel } from './wanted.ts';

/** The entries of the context menu for marked text; the commands with the same names do the same. */
export const ENTRIES = { 'use-marked': 'useMarked', annotate: 'annotate' } as const;

/** The entries of the toolbar button's own menu. */
const BUTTON_ENTRIES = { 'side-panel': 'openSidePanel', mappe: 'openMappe' } as const;

/** Makes the context menu's entries: for marked text on itslearning's pages, and for the toolbar button. */
export const makeMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const [id, name] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(name),
      contexts: ['selection'],
      documentUrlPatterns: [ITSLEARNING],
    });
  for (const [id, name] of Object.entries(BUTTON_ENTRIES))
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(name), contexts: ['action'] });
};

/** An entry of the menu was chosen, or its command pressed; any other is not heard. */
export const onEntry = async (name: unknown, tabId: number | undefined): Promise<void> => {
  if (name === 'use-marked') await wantOfPanel(tabId, { what: 'goals' });
  if (name === 'annotate') await wantOfPanel(tabId, { what: 'note', color: null });
};

/** An entry of a context menu was chosen. */
export const onMenu = ({ menuItemId }: Menus.OnClickData, tab: Tabs.Tab | undefined): void => {
  if (menuItemId === 'side-panel') void showSidePanel(tab?.windowId);
  else if (menuItemId === 'mappe') void openMappe();
  else void onEntry(menuItemId, tab?.id);
};

import { browser, type Menus, type Tabs } from '../browser.ts';
import { ITSLEARNING } from './hosts.ts';
import { focusedFrame } from './inject.ts';
import { activeTab, openMappe } from './tabs.ts';
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

/** An entry of the menu was chosen in a frame, or its command pressed there; any other is not heard. */
export const onEntry = async (name: unknown, tabId: number | undefined, frameId: number | null): Promise<void> => {
  if (name === 'use-marked') await wantOfPanel(tabId, { what: 'goals', frameId });
  if (name === 'annotate') await wantOfPanel(tabId, { what: 'note', color: null, frameId });
};

/** An entry of a context menu was chosen. */
export const onMenu = ({ menuItemId, frameId }: Menus.OnClickData, tab: Tabs.Tab | undefined): void => {
  if (menuItemId === 'side-panel') void showSidePanel(tab?.windowId);
  else if (menuItemId === 'mappe') void openMappe();
  else void onEntry(menuItemId, tab?.id, frameId ?? null);
};

/** The command of an entry was pressed. Asked at once which frame has the focus: a panel that opens takes it. */
export const onCommand = async (name: string): Promise<void> => {
  const tabId = await activeTab();
  await onEntry(name, tabId, tabId === undefined ? null : await focusedFrame(tabId));
};

import { browser, type Menus } from '../browser.ts';
import { ITSLEARNING } from './hosts.ts';
import { wantOfPanel } from './wanted.ts';

/** The entries of the context menu for marked text; the commands with the same names do the same. */
export const ENTRIES = { 'use-marked': 'useMarked', annotate: 'annotate' } as const;

/** Makes the context menu's entries, for marked text on itslearning's pages. */
export const makeMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const [id, name] of Object.entries(ENTRIES))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(name),
      contexts: ['selection'],
      documentUrlPatterns: [ITSLEARNING],
    });
};

/** An entry of the menu was chosen, or its command pressed; any other is not heard. */
export const onEntry = async (name: unknown, tabId: number | undefined): Promise<void> => {
  if (name === 'use-marked') await wantOfPanel(tabId, { what: 'goals' });
  if (name === 'annotate') await wantOfPanel(tabId, { what: 'note', color: null });
};

/** The context menu's entry was chosen. */
export const onMenu = (info: Menus.OnClickData, tab: { id?: number | undefined } | undefined): void =>
  void onEntry(info.menuItemId, tab?.id);

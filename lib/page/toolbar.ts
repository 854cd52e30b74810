import type { Tabs } from '../browser.ts';
import { isItslearning } from './hosts.ts';
import { openSidePanel } from './side-panel.ts';
import { openMappe, togglePanel } from './tabs.ts';

/** Opens the browser's own side panel in a window; where there can be none, the mappe. Nothing may be waited for first. */
export const showSidePanel = (windowId: number | undefined): Promise<void> =>
  windowId === undefined ? openMappe() : openSidePanel(windowId).catch(() => openMappe());

/**
 * The toolbar button was pressed. On itslearning the panel in the page opens or closes, elsewhere the browser's own
 * opens: a tab's address is told to us only where we may reach its page.
 */
export const onToolbarButton = ({ id, url, windowId }: Tabs.Tab): Promise<void> =>
  isItslearning(url && new URL(url).origin) ? togglePanel(id) : showSidePanel(windowId);

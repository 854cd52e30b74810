import { browser } from '../browser.ts';

/** What Chrome and Edge call their side panel; Firefox has a sidebar, which the types of `browser` know. */
type WithSidePanel = { sidePanel: { open: (where: { windowId: number }) => Promise<void> } };

const hasSidePanel = (api: object): api is WithSidePanel => 'sidePanel' in api;

/**
 * Opens the browser's own side panel in a window. The browser lets this happen only while it tells of something that
 * the teacher pressed, so nothing may be waited for on the way here.
 * @throws Error where the browser or this kind of window has no side panel
 */
export const openSidePanel = async (windowId: number): Promise<void> =>
  hasSidePanel(browser) ? browser.sidePanel.open({ windowId }) : browser.sidebarAction.open();

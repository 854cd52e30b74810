import { browser } from '../browser.ts';

/** Puts the reader into every frame of a tab that it may reach, and gives what it found in each. */
export const readFrames = async (tabId: number): Promise<unknown[]> => {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/reader.js'] });
  return results.map(({ result }) => result);
};

/** Reads every frame of a tab once more, and gives what became of each piece of its text. */
export const explainFrames = async (tabId: number): Promise<unknown[]> => {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/explain.js'] });
  return results.map(({ result }) => result);
};

/** Opens or closes the panel beside the launcher of a tab. Gives false where there is none, or no page that we may reach. */
export const toggledPanel = async (tabId: number): Promise<boolean> => {
  const target = { tabId, frameIds: [0] };
  try {
    const [frame] = await browser.scripting.executeScript({ target, files: ['/toggle-panel.js'] });
    return frame?.result === true;
  } catch {
    return false;
  }
};

/** The goals in what is marked in each frame of a tab. */
export const selections = async (tabId: number): Promise<unknown[]> => {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: ['/selection.js'] });
  return results.map(({ result }) => result);
};

/** Puts the launcher into pages that were open before the extension was installed or updated. */
export const injectLauncher = async (pages: string): Promise<void> => {
  const tabs = await browser.tabs.query({ url: pages });
  // A tab that was closed or has no page of its own meanwhile is no reason to leave out the others.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/launcher.js'] }),
    ),
  );
};

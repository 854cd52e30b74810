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

/** What a frame of a tab answers, by the frame's id. */
type OfFrame = { frameId: number; answer: unknown };

/** The goals in what is marked in each frame of a tab. */
export const selections = async (tabId: number): Promise<OfFrame[]> => {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: ['/selection.js'] });
  return results.map(({ frameId, result }) => ({ frameId, answer: result }));
};

/** What is marked in each frame of a tab, to write a note to it. */
export const markedPassages = async (tabId: number): Promise<OfFrame[]> => {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: ['/passage.js'] });
  return results.map(({ frameId, result }) => ({ frameId, answer: result }));
};

/** The frame of a tab that has the focus; null where none has, or none that we may reach. */
export const focusedFrame = async (tabId: number): Promise<number | null> => {
  const target = { tabId, allFrames: true };
  // The documents around the focused one say that they have the focus too, with its frame as what is active in them.
  const func = () => document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? '');
  try {
    // A frame that is still loading must not keep the panel from opening.
    const results = await browser.scripting.executeScript({ target, func, injectImmediately: true });
    return results.find(({ result }) => result === true)?.frameId ?? null;
  } catch {
    return null;
  }
};

/** Where notes stand in each frame of a tab; null for a frame that shows none. */
export const notePlaces = async (tabId: number): Promise<unknown[]> => {
  const target = { tabId, allFrames: true };
  const func = () => globalThis.laeringsdialogMarks?.places() ?? null;
  return (await browser.scripting.executeScript({ target, func })).map(({ result }) => result);
};

/** Brings a note's passage into view in the frame that has it. Gives whether one has. */
export const revealNote = async (tabId: number, noteId: string): Promise<boolean> => {
  const target = { tabId, allFrames: true };
  const func = (id: string) => globalThis.laeringsdialogMarks?.reveal(id) ?? false;
  const results = await browser.scripting.executeScript({ target, func, args: [noteId] });
  return results.some(({ result }) => result === true);
};

/** Lets marked text in every frame of a tab offer a note, until the page is left or the extension locked. */
export const offerNotes = async (tabId: number): Promise<void> => {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/offer.js'] });
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

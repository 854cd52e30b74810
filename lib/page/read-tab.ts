import { browser } from '../browser.ts';
import { type BestReading, bestReading } from '../plan/best-reading.ts';

/**
 * Reads the page in a tab: the reader is put into every frame it may reach, each frame tells what it holds, and the
 * best reading wins. What comes back is data from a foreign page, so whatever does not fit the schema is dropped.
 * @throws Error where the tab is gone or no longer shows itslearning
 */
export const readTab = async (tabId: number): Promise<BestReading> => {
  const [{ PageReading }, results] = await Promise.all([
    import('../plan/reading.ts'),
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/reader.js'] }),
  ]);
  const readings = results.flatMap(({ result }) => {
    const reading = PageReading.safeParse(result);
    return reading.success ? [reading.data] : [];
  });
  return bestReading(readings);
};

/** The text that is marked in the tab's page, in whichever frame; empty where nothing is marked. */
export const markedText = async (tabId: number): Promise<string> => {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection() ?? ''),
  });
  const texts = results.map(({ result }) => (typeof result === 'string' ? result.slice(0, 10_000) : ''));
  return texts.find((text) => text.trim() !== '') ?? '';
};

import { type BestReading, bestReading } from '../plan/best-reading.ts';
import { askBackground } from './ask-background.ts';

/**
 * Reads the page in a tab: each frame tells what it holds, and the best reading wins. What comes back is data from a
 * foreign page, so whatever does not fit the schema is dropped.
 * @throws Error where the tab is gone or no longer shows itslearning
 */
export const readTab = async (tabId: number): Promise<BestReading> => {
  const [{ PageReading }, results] = await Promise.all([
    import('../plan/reading.ts'),
    askBackground({ type: 'read-page', tabId }),
  ]);
  if (!Array.isArray(results)) throw new Error('The page could not be read');
  const readings = results.flatMap((result: unknown) => {
    const reading = PageReading.safeParse(result);
    return reading.success ? [reading.data] : [];
  });
  return bestReading(readings);
};

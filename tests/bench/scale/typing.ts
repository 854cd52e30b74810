import type { World } from '../../e2e/world.ts';
import { type Figure, information, limited } from '../figure.ts';
import { longestTask, watchLongTasks } from '../long-tasks.ts';
import { p95 } from '../spread.ts';

const TEXT = 'Leser godt og forklarer hva hun tenker, øver på å begrunne svarene sine med ord fra teksten.';
const MEGABYTE = 1e6;

/** What it is like to write a guidance talk beside very many others: each letter, and the longest the page was kept busy. */
export const typing = async ({ chromium }: World): Promise<Figure[]> => {
  const page = await chromium.openExtensionPage('mappe.html#log');
  const field = await page.waitForSelector('.pupil-input');
  await watchLongTasks(page);
  await field?.type('elev');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const text = await page.waitForSelector('.quick-log textarea');
  await text?.focus();
  const times: number[] = [];
  for (const letter of TEXT) {
    await page.evaluate(() => {
      const timed = { since: performance.now() };
      Object.assign(globalThis, { timed });
    });
    await page.keyboard.type(letter);
    times.push(
      await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        const { timed }: { timed?: { since: number } } = globalThis as never;
        return performance.now() - (timed?.since ?? 0);
      }),
    );
  }
  const longest = await longestTask(page);
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return [
    limited('typing a talk: longest task', longest, 50, 'ms', `${TEXT.length} letters; none over 50 ms counts as 0`),
    information('typing a talk: letter to next frame, one in twenty', p95(times), 'ms', 'above this'),
    information('memory of the mappe', JSHeapUsedSize / MEGABYTE, 'MB', 'of its page, after collecting garbage'),
  ];
};

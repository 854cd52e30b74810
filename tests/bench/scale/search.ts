import type { Page } from 'puppeteer';
import type { World } from '../../e2e/world.ts';
import { until } from '../../harness/until.ts';
import { type Figure, information, limited } from '../figure.ts';
import { longestTask, watchLongTasks } from '../long-tasks.ts';
import { median, p95 } from '../spread.ts';
import { MANY, told } from './amounts.ts';
import { talkWords } from './talk-words.ts';

const LONGEST = 10 * 60_000;
const MEGABYTE = 1e6;
const words = talkWords(7);

/** Types letter by letter, and gives for each the milliseconds until the screen has followed, where it changes at all. */
const typed = (page: Page, text: string): Promise<number[]> =>
  page.evaluate(async (letters) => {
    const field = document.querySelector<HTMLInputElement>('.search input[type="search"]');
    const screen = document.querySelector('.search');
    if (!field || !screen) throw new Error('No search on the screen');
    const times: number[] = [];
    for (let length = 1; length <= letters.length; length += 1) {
      const start = performance.now();
      const followed = new Promise<number | null>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(screen, { childList: true, characterData: true, subtree: true });
        setTimeout(() => resolve(null), 1000);
      });
      field.value = letters.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const time = await followed;
      if (time !== null) times.push(time);
    }
    return times;
  }, text);

/** What a search over very many talks costs: reading all of them, memory, and each keystroke. */
export const searches = async ({ chromium }: World): Promise<Figure[]> => {
  const page = await chromium.openExtensionPage('mappe.html#search');
  const start = performance.now();
  await page.waitForSelector('.reading');
  await watchLongTasks(page);
  await until('some to search in', () => page.$eval('.reading', ({ textContent }) => /\d/.test(textContent)), LONGEST);
  const some = performance.now() - start;
  const meanwhile = await typed(page, words.vocabulary[10] ?? '');
  await until('all read', async () => (await page.$('.reading')) === null, LONGEST);
  const all = performance.now() - start;
  const [worker] = page.workers();
  await worker?.client.send('HeapProfiler.collectGarbage');
  const heap = (await worker?.client.send('Runtime.getHeapUsage'))?.usedSize ?? 0;
  const times: number[] = [];
  for (const n of [0, 3, 30, 300, 3000, 30_000])
    times.push(...(await typed(page, `${words.vocabulary[n]} ${words.vocabulary[5]}`)));
  const longest = await longestTask(page);
  await page.close();
  return [
    information('search: from opening it to first records read', some, 'ms', told(MANY)),
    information('search: all read and indexed', all, 'ms', 'in a worker; what is read can be found meanwhile'),
    information('search: memory of the worker', heap / MEGABYTE, 'MB', 'after collecting garbage'),
    information('search: keystroke to result while reading', median(meanwhile), 'ms', `median of ${meanwhile.length}`),
    limited('search: keystroke to result', median(times), 50, 'ms', `median of ${times.length}, one and two words`),
    information('search: keystroke to result, one in twenty', p95(times), 'ms', 'above this'),
    limited('search: longest task while typing', longest, 50, 'ms', 'of the page; none over 50 ms counts as 0'),
  ];
};

import type { Page } from 'puppeteer';
import { startWorld, type World } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { findTab, open } from './opening.ts';
import { report } from './report.ts';
import { median } from './spread.ts';

declare const chrome: typeof import('wxt/browser').browser;

const RUNS = 7;
const pathOf = (elements: number) => `/plans/courses/9/plan/10000?elements=${elements}`;

/** Puts the reader into the page as the panel has it done, and gives the script time that this cost the page, in ms. */
const scriptTime = async ({ chromium }: World, page: Page, url: string): Promise<number> => {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const worker = await chromium.worker.awake();
  const before = await spent();
  const goals = await worker.evaluate(
    async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/reader.js'] });
      return JSON.stringify(frame?.result ?? null).length;
    },
    url.replace(/\?.*/, '*'),
  );
  if (goals < 100) throw new Error('The reader found nothing in the large plan.');
  const time = (await spent()) - before;
  await session.detach();
  return time;
};

const read = async (world: World, elements: number): Promise<{ times: number[]; size: number }> => {
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await world.chromium.browser.newPage();
    const url = world.lms.origin + pathOf(elements);
    await page.goto(url);
    await page.waitForSelector('.h-userinput');
    size = await page.evaluate(() => document.querySelectorAll('*').length);
    times.push(await scriptTime(world, page, url));
    await page.close();
  }
  return { times, size };
};

/** From the click on the launcher's tab to the goals of a plan in the panel. */
const clickToGoals = async (world: World, elements: number): Promise<number[]> => {
  const tab = await findTab(world, pathOf(elements));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await open(world, pathOf(elements), tab)).goals);
  return times;
};

/** The script time that reading a large plan costs the page, in a newly loaded page each time. */
export async function readPlan(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const large = await read(world, 10_000);
    const huge = await read(world, 100_000);
    const opened = await clickToGoals(world, 10_000);
    const note = ({ times, size }: typeof large) =>
      `${RUNS} pages of ${size.toLocaleString('en')} elements, slowest ${Math.max(...times).toFixed(0)} ms`;
    return [
      limited('reading a plan of 10,000 elements', median(large.times), 50, 'ms', note(large)),
      information('click to its goals on the screen', median(opened), 'ms', `${RUNS} openings`),
      information('reading a plan of 100,000 elements', median(huge.times), 'ms', note(huge)),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'reading a large plan': readPlan });

import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer';
import { describe } from '../../lib/annotation/describe.ts';
import { type PageText, pageTextOf } from '../../lib/annotation/page-text.ts';
import type { Mark } from '../../lib/page/notes-of-tab.ts';
import { mainOf } from '../../lib/plan/main-content.ts';
import { startWorld, type World } from '../e2e/world.ts';
import { until } from '../harness/until.ts';
import { type Figure, information, limited } from './figure.ts';
import { report } from './report.ts';
import { median } from './spread.ts';

declare const chrome: typeof import('wxt/browser').browser;

const RUNS = 7;
const NOTES = 500;
const PATH = '/plans/courses/9/plan/10000?elements=10000';
const COLORS = ['mål', 'obs', 'idé', 'oppfølging'] as const;

/** Notes to passages all over a page: every so many a goal, a day or a page number in a table. */
const marksOn = (page: PageText): Mark[] => {
  const lines = page.lines.filter(({ text }) => text.length > 8);
  return Array.from({ length: NOTES }, (_, n) => {
    const line = lines[Math.floor((n * lines.length) / NOTES)];
    const start = line?.start ?? 0;
    const selector = describe(page, { start, end: start + (line?.text.length ?? 0) });
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    return { id, planId: 'plan/10000', pages: [], color: COLORS[n % COLORS.length] ?? 'obs', selector };
  });
};

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** What showing notes costs a newly loaded page, in ms: all tasks of its main thread, the script's own start with it. */
const costOf = async ({ lms, chromium }: World, messenger: Page, marks: Mark[]): Promise<number> => {
  const ask = (message: object) => messenger.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  await ask({ type: 'keep-marks', marks: [] });
  const page = await chromium.open(lms.origin + PATH);
  await page.waitForSelector('.h-userinput');
  await page.waitForSelector('laeringsdialog-launcher');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const spent = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  };
  const before = await spent('TaskDuration');
  await ask({ type: 'keep-marks', marks });
  await until('all notes painted', async () => (await painted(page)) === marks.length);
  const cost = (await spent('TaskDuration')) - before;
  await page.close();
  return cost;
};

/** What showing 500 notes on a plan of 10,000 elements costs the page; and, beside it, a single one. */
export async function paintNotes(): Promise<Figure[]> {
  const world = await startWorld();
  try {
    const messenger = await world.chromium.openExtensionPage('unlock.html');
    const page = await world.chromium.open(world.lms.origin + PATH);
    await page.waitForSelector('.h-userinput');
    const { document } = new JSDOM(await page.content()).window;
    await page.close();
    const marks = marksOn(pageTextOf(mainOf(document.documentElement)));
    const costs = async (some: Mark[]) => {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await costOf(world, messenger, some));
      return times;
    };
    const [many, one] = [await costs(marks), await costs(marks.slice(0, 1))];
    const note = (times: number[]) => `${RUNS} new pages, slowest ${Math.max(...times).toFixed(0)} ms, script and all`;
    return [
      information(`showing ${NOTES} notes on a plan of 10,000 elements`, median(many), 'ms', note(many)),
      information('showing one note there', median(one), 'ms', note(one)),
      limited(
        `painting ${NOTES} notes, beyond what one costs`,
        Math.max(0, median(many) - median(one)),
        50,
        'ms',
        'the first note has the page read',
      ),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'showing notes in a page': paintNotes });

import { join } from 'node:path';
import type { Frame } from 'puppeteer';
import { openPanel, startWorld, visit } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { report } from './report.ts';
import { median } from './spread.ts';

const RUNS = 5;
const FILES = join(import.meta.dirname, '../lms/files');

/** From the choice of a file to its goals on the screen, in ms, and the longest time that the panel stood still meanwhile. */
const readOnce = async (panel: Frame, file: string): Promise<{ time: number; still: number }> => {
  const input = await panel.waitForSelector('.choose-file input');
  await panel.evaluate(() => {
    Reflect.set(globalThis, 'still', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Reflect.set(globalThis, 'still', Math.max(duration, Number(Reflect.get(globalThis, 'still'))));
    }).observe({ type: 'longtask' });
  });
  const begun = performance.now();
  await (await input?.toElement('input'))?.uploadFile(join(FILES, file));
  await panel.waitForFunction(
    (name) => document.querySelector('.toast')?.textContent.includes(`mål i «${name}»`),
    {},
    file,
  );
  const time = performance.now() - begun;
  return { time, still: await panel.evaluate(() => Number(Reflect.get(globalThis, 'still'))) };
};

/** Reading plans in files: a new panel each time, so that the libraries are loaded each time too. */
export async function readFile(): Promise<Figure[]> {
  const world = await startWorld();
  const measure = async (file: string) => {
    const runs: { time: number; still: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await visit(world, '/CourseCards');
      runs.push(await readOnce(await openPanel(world, page), file));
      await page.close();
    }
    const times = runs.map(({ time }) => time);
    return { time: median(times), slowest: Math.max(...times), still: Math.max(...runs.map(({ still }) => still)) };
  };
  try {
    const pdf = await measure('tretti-sider.pdf');
    const docx = await measure('04-arbeidsplan-4trinn-fag-tema-mal.docx');
    return [
      limited('a PDF of 30 pages', pdf.time, 3000, 'ms', `${RUNS} new panels, slowest ${pdf.slowest.toFixed(0)} ms`),
      information('the longest that the panel stood still', pdf.still, 'ms', `${RUNS} new panels`),
      information(
        'a Word file of a page',
        docx.time,
        'ms',
        `${RUNS} new panels, slowest ${docx.slowest.toFixed(0)} ms`,
      ),
    ];
  } finally {
    await world.close();
  }
}

if (import.meta.main) await report({ 'reading plans in files': readFile });

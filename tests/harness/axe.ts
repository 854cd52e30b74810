import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA, and its best practices, each in a line. */
export const violations = async (place: Frame | Page): Promise<string[]> => {
  await place.evaluate(axe);
  const results = await place.evaluate(
    (): Promise<AxeResults> =>
      Reflect.get(window, 'axe').run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

/** Whether anything is wider than the window, so that one would have to scroll sideways (WCAG 1.4.10). */
export const overflows = (place: Frame | Page): Promise<boolean> =>
  place.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What axe finds, and whether anything has to be scrolled sideways, in a wide and in a narrow window. */
export const faultsWideAndNarrow = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 900 });
    const faults = [...(await violations(page)), ...((await overflows(page)) ? ['sideways scrolling'] : [])];
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
  }
  return found;
};

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { type StoredPage, storedPages } from '../pages/stored-pages.ts';
import { goalsIn, openPanel, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Opens a stored page at its own address: the browser is given it instead of what the practice LMS has there. */
const visitStored = async ({ url, html }: StoredPage): Promise<Page> => {
  const page = await world.chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else if (request.url().startsWith('http')) void request.respond({ status: 204 });
    else void request.continue();
  });
  await page.goto(url);
  await until('the launcher', () => page.$('laeringsdialog-launcher'));
  return page;
};

const expectedOf = ({ expected: { plans } }: StoredPage) => plans.find(({ goals }) => goals.length > 0) ?? plans[0];

test.each(storedPages.map((page) => [page.name, page] as const))(
  'beside %s the right goals stand under the right plan’s title',
  async (_, stored) => {
    const page = await visitStored(stored);
    const panel = await openPanel(world, page);
    const plan = expectedOf(stored);
    const goals = (plan?.goals ?? []).map(({ text }) => text).toSorted();
    await until('the goals', async () => (await goalsIn(panel)).length === goals.length);
    expect((await goalsIn(panel)).toSorted()).toEqual(goals);
    if (plan) {
      const title = await panel.$eval(
        '.plan',
        (place) => place.querySelector('select')?.selectedOptions[0]?.label ?? place.textContent,
      );
      expect(title).toContain(plan.title);
    } else expect(await panel.$('.plan-title')).toBeNull();
    await page.close();
  },
);

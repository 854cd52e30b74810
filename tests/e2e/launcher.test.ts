import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { openPanel, startWorld, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const NOTE = '/note/View_Note.aspx?NoteID=204';
const HOST = 'laeringsdialog-launcher';

/** The launcher's parts lie in a closed shadow root: only the accessibility tree shows them. */
const part = (page: Page, name: string, role = 'button'): Promise<ElementHandle<Element> | null> =>
  page.$(`::-p-aria(${name}[role="${role}"])`);
const theTab = (page: Page) => until('the launcher tab', () => part(page, 'Læringsdialog'));
const boxOf = async (element: ElementHandle<Element>) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
};
const panelGone = (page: Page) =>
  until('no panel', () => page.frames().every((frame) => !frame.url().includes('panel.html')));
const rootMargin = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);

describe('the tab at the edge', () => {
  test('opens the panel; Esc closes it and gives the focus back to the tab', async () => {
    const page = await visit(world, NOTE);
    await (await theTab(page)).click();
    const panel = await world.chromium.panel(page);
    await panel.waitForSelector('.pupil-input:focus');
    await page.keyboard.press('Escape');
    await panelGone(page);
    await page.keyboard.press('Enter');
    await world.chromium.panel(page);
    await page.close();
  });

  test('the close button gives the focus back to what had it in the page', async () => {
    const page = await visit(world, '/CourseCards');
    const link = await page.waitForSelector('a[href]');
    await link?.focus();
    const panel = await openPanel(world, page);
    await panel.locator('::-p-aria(Lukk panelet[role="button"])').click();
    await panelGone(page);
    await until('the link focused', () => link?.evaluate((element) => document.activeElement === element) ?? false);
    await page.close();
  });

  test('moves down and up, and stays there on the next page', async () => {
    const page = await visit(world, NOTE);
    const before = await boxOf(await theTab(page));
    await (await theTab(page)).focus();
    await (await until('the down button', () => part(page, 'Flytt ned'))).click();
    await until('lower', async () => (await boxOf(await theTab(page))).y > before.y + 40);
    const moved = await boxOf(await theTab(page));
    await page.reload();
    await until('as low after a reload', async () => Math.abs((await boxOf(await theTab(page))).y - moved.y) < 2);
    await (await theTab(page)).focus();
    await (await until('the up button', () => part(page, 'Flytt opp'))).click();
    await until('back', async () => Math.abs((await boxOf(await theTab(page))).y - before.y) < 2);
    await page.close();
  });

  test('hides, while the toolbar button still opens the panel, and is back when the browser starts again', async () => {
    const own = await startWorld();
    const page = await visit(own, NOTE);
    await (await theTab(page)).focus();
    await (await until('the hide button', () => part(page, 'Skjul til nettleseren startes på nytt'))).click();
    await until('no tab', async () => !(await part(page, 'Læringsdialog')));
    await page.reload();
    await openPanel(own, page);
    await page.keyboard.press('Escape');
    await panelGone(page);
    expect(await part(page, 'Læringsdialog')).toBeNull();
    own.chromium = await own.chromium.relaunch();
    await theTab(await visit(own, NOTE));
    await own.close();
  });
});

describe('the page beside the panel', () => {
  test('gets narrower where 480 px remain, and its room back afterwards', async () => {
    const page = await visit(world, NOTE);
    await openPanel(world, page);
    expect(await rootMargin(page)).toBe('400px');
    await page.setViewport({ width: 860, height: 900 });
    await until('the panel lies over a narrow page', async () => (await rootMargin(page)) === '0px');
    await page.setViewport({ width: 1280, height: 900 });
    await until('beside again', async () => (await rootMargin(page)) === '400px');
    await page.keyboard.press('Escape');
    await panelGone(page);
    expect(await rootMargin(page)).toBe('0px');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('style'))).toBe(false);
    await page.close();
  });

  test('the width follows the keyboard and the mouse, and is remembered', async () => {
    const page = await visit(world, NOTE);
    await openPanel(world, page);
    const edge = await until('the edge', () => part(page, 'Bredden på panelet', 'separator'));
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await until('20 px wider', async () => (await rootMargin(page)) === '420px');
    await page.keyboard.press('Home');
    await until('as narrow as can be', async () => (await rootMargin(page)) === '320px');
    // The browser sends the mouse to where the frame stood a moment ago, so a first try may miss the moved edge.
    await until('as dragged', async () => {
      const { x, y, width } = await boxOf(edge);
      await page.mouse.move(x + width / 2, y + 300);
      await page.mouse.down();
      await page.mouse.move(780, y + 300, { steps: 4 });
      await page.mouse.up();
      return (await rootMargin(page)) === '500px';
    });
    await page.reload();
    await openPanel(world, page);
    await until('as wide on the next page', async () => (await rootMargin(page)) === '500px');
    await page.close();
  });
});

describe('staying in the page', () => {
  test('survives the page replacing its body and throwing the launcher out', async () => {
    const page = await visit(world, NOTE);
    await theTab(page);
    await page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'));
    });
    await theTab(page);
    await page.evaluate((host) => document.querySelector(host)?.remove(), HOST);
    await theTab(page);
    await page.close();
  });

  test('survives client-side navigation, and the panel follows to the next plan', async () => {
    const page = await visit(world, '/plans/courses/2');
    const panel = await openPanel(world, page);
    const link = await page.waitForSelector('a[href*="/plan/104"]');
    await link?.click();
    await until('the next plan in the panel', () =>
      panel.$eval('.plan-title', (element) => element.textContent.includes('4. trinn')),
    );
    await world.chromium.triggerToolbarButton(page);
    await theTab(page);
    await page.close();
  });

  test('a second injection adds nothing', async () => {
    const page = await visit(world, NOTE);
    await theTab(page);
    const worker = await world.chromium.worker.awake();
    await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/launcher.js'] });
    }, `${world.lms.origin}/note/*`);
    expect(await page.$$eval(HOST, (hosts) => hosts.length)).toBe(1);
    await page.close();
  });
});

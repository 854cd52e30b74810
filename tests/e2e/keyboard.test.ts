import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { names, openPanel, sees, startWorld, visit, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

/** What has the focus in the panel, by its accessible words. */
const focused = () =>
  panel.evaluate(() => {
    const element = document.activeElement;
    const label =
      element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.textContent.trim() : '');
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return labels?.length ? [...labels].map((each) => each.textContent.trim()).join(' ') : label;
  });

/** Tabs on until something with these words has the focus. */
const tabTo = async (words: string, key: 'Tab' | 'ShiftTab' = 'Tab') => {
  for (let step = 0; step < 80; step++) {
    if ((await focused()).startsWith(words)) return;
    if (key === 'ShiftTab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'ShiftTab') await page.keyboard.up('Shift');
  }
  throw new Error(`the Tab key never came to «${words}»`);
};

test('the whole main job is done without the mouse', async () => {
  await panel.waitForSelector('.pupil-input:focus');
  await panel.waitForSelector('.goal');
  await page.keyboard.type('Live Lien');
  await panel.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  await until('the pupil chosen', async () =>
    (await names(panel, '.chip')).some((name) => name.startsWith('Live Lien')),
  );

  await tabTo('Jeg kan lage et tankekart før jeg skriver.');
  await page.keyboard.press('Space');
  await tabTo('Jeg kan lage et linjediagram.');
  await page.keyboard.press('Space');
  await tabTo('Framovermelding');
  await page.keyboard.type('Sett tall på aksene');
  await tabTo('2 uker');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await sees(panel, 'Lagret for Live Lien.');

  await tabTo('Samtaler', 'ShiftTab');
  await page.keyboard.press('Enter');
  await sees(panel, 'Sett tall på aksene');
  await tabTo('Rediger samtalen med Live Lien');
  await page.keyboard.press('Enter');
  await tabTo('Tilbakemelding');
  await page.keyboard.type('Tegner pent');
  await tabTo('Lagre');
  await page.keyboard.press('Enter');
  await sees(panel, 'Endringene er lagret.');
  await sees(panel, 'Tegner pent');
});

test('Esc leaves the list of names, then the editing, and only then the panel', async () => {
  await tabTo('Ny samtale', 'ShiftTab');
  await page.keyboard.press('Enter');
  await panel.waitForSelector('.pupil-input:focus');
  await page.keyboard.type('Liv');
  await panel.waitForSelector('[role="option"]');
  await page.keyboard.press('Escape');
  await until('the list closed', async () => (await panel.$('[role="listbox"]:not([hidden])')) === null);
  expect(await panel.$eval('.pupil-input', (input) => (input instanceof HTMLInputElement ? input.value : ''))).toBe(
    'Liv',
  );
  await page.keyboard.press('Escape');
  await until('no panel', () => page.frames().every((frame) => !frame.url().includes('panel.html')));
});

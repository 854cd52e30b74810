import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { type TabTo, tabber } from './tabbing.ts';
import { names, openPanel, sees, startWorld, visit, type World } from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
let tabTo: TabTo;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  panel = await openPanel(world, page);
  tabTo = tabber(page, panel);
});
afterAll(() => world.close());

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

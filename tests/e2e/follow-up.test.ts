import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { until } from '../harness/until.ts';
import { addPupil, names, openPanel, press, sees, startWorld, tick, visit, type World, write } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const setDay = (selector: string, chosen: string) =>
  panel.$eval(
    selector,
    (field, value) => {
      if (field instanceof HTMLInputElement) field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    chosen,
  );

/** Logs a talk of a month ago with an agreement that is due on a day. */
const agree = async (name: string, what: string, due: string) => {
  await addPupil(panel, name);
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await write(panel, 'Avtale', what);
  // The talk's own day first: an agreement can't be due before it.
  await setDay('input[type="date"]:not(.due input)', day(-30));
  await setDay('.due input[type="date"]', due);
  await press(panel, 'button', 'Lagre');
  await sees(panel, `Lagret for ${name}.`);
};
const badge = async () => (await world.chromium.worker.awake()).evaluate(() => chrome.action.getBadgeText({}));
const cards = () => names(panel, '.follow-ups .talk-card');

test('agreements with a day stand by how urgent they are, and are looked at in one press', async () => {
  await agree('Eva Ek', 'Lese tjue minutter', day(-3));
  await agree('Ola Li', 'Rydde i hylla', day(0));
  await agree('Per By', 'Spørre om hjelp', day(40));
  await press(panel, 'button', 'Oppfølging');
  await until('three', async () => (await cards()).length === 3);
  expect(await names(panel, '.follow-ups h2')).toEqual(['Forfalt (1)', 'I dag (1)', 'Senere (1)']);
  expect((await cards())[0]).toContain('Lese tjue minutter');
  await until('two on the toolbar button', async () => (await badge()) === '2');

  await write(panel, 'Merknad', 'Leser mye mer');
  await press(panel, 'button', 'Delvis');
  await sees(panel, 'Eva Ek: Avtalen er fulgt opp.');
  await until('two', async () => (await cards()).length === 2);
  await press(panel, 'button', 'Angre');
  await until('three again', async () => (await cards()).length === 3);
  await write(panel, 'Merknad', 'Leser mye mer');
  await press(panel, 'button', 'Delvis');
  await until('two', async () => (await cards()).length === 2);
  await press(panel, 'button', 'Videreføres');
  await sees(panel, 'Ola Li: Avtalen videreføres');
  await until('none on the toolbar button', async () => (await badge()) === '');
  await until('none today', async () => !(await names(panel, '.follow-ups h2')).includes('I dag (1)'));
});

test('what was found stands with the talk, in the mappe too', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  await sees(mappe, 'Lese tjue minutter – Delvis');
  await sees(mappe, 'Leser mye mer');
  await press(mappe, 'link', 'Oppfølging');
  await until('two', async () => (await names(mappe, '.follow-ups .talk-card')).length === 2);
  await press(mappe, 'button', 'Lagre i kalenderen (ICS)');
  const file = await readFile(await downloaded(world.downloads, /\.ics$/), 'utf8');
  expect(file).toContain('SUMMARY:Følg opp avtale (OL)');
  expect(file).not.toMatch(/Ola|Per By|hylla/);
});

test('the next talk with a pupil begins with what was last agreed', async () => {
  await page.bringToFront();
  await press(panel, 'button', 'Ny samtale');
  await press(panel, 'button', 'Per By');
  await sees(panel, 'Spørre om hjelp');
  await press(panel, 'button', 'Nådd');
  await sees(panel, 'Per By: Avtalen er fulgt opp.');
  await until('nothing more agreed', async () => !(await panel.$('.last-agreed')));
  await panel.waitForSelector('[aria-label="Fjern Per By"]');
});

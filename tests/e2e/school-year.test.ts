import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { idOf, pupil } from '../unit/dialogue/records.ts';
import { names, press, sees, startWorld, textOf, type World, write } from './world.ts';

// What the teacher alone may see: it must stand in nothing that is printed for the pupil or the home.
const ALONE = 'BARE-LÆREREN-VET';

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#plan');
  await mappe.setViewport({ width: 1280, height: 900 });
  await sees(mappe, 'Ingen samtaler er planlagt');
  await seed(mappe, { pupils: [pupil(1, 'Ella Aas', { group: '7B', grade: 7 })] });
  await mappe.reload();
  await sees(mappe, 'Ingen samtaler er planlagt');
});
afterAll(() => world.close());

const go = (hash: string) =>
  mappe.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Plans a talk of a kind with the pupil, and opens it. */
const plan = async (kind: string) => {
  await go('plan');
  await press(mappe, 'button', 'Planlegg samtale');
  await press(mappe, 'radio', kind);
  await mappe.type('.pupil-input', 'Ella');
  await mappe.locator('[role="option"]::-p-text(Ella Aas)').click();
  await mappe.waitForSelector('::-p-aria(Fjern Ella Aas[role="button"])');
  await press(mappe, 'button', 'Planlegg');
  await sees(mappe, '1 samtale planlagt.');
  await press(mappe, 'button', 'Åpne samtalen med Ella Aas');
  await mappe.waitForSelector('.conversation');
};

/** Agrees on a goal that is typed, with what the pupil does. */
const agree = async (goal: string, task: string) => {
  const typed = await mappe.waitForSelector('[data-phase="etter"] ::-p-aria(Skriv et mål[role="textbox"])');
  await typed?.type(`${goal}\n`);
  const field = await mappe.waitForSelector(`[aria-label="${goal}"] ::-p-aria(Eleven gjør[role="textbox"])`);
  await field?.type(task);
  await mappe.locator(`[aria-label="${goal}"] ::-p-text(4 uker)`).click();
};

const finish = async () => {
  await sees(mappe, 'Lagret');
  await press(mappe, 'button', 'Avslutt samtalen');
  await press(mappe, 'button', 'Avslutt likevel');
  await sees(mappe, 'Samtalen er låst mot uhell.');
};

/** The printed agreement, from the talk that was finished. */
const agreement = async () => {
  await press(mappe, 'button', 'Se avtalen');
  await mappe.waitForSelector('.paper');
  await sees(mappe, 'Avtalen får plass på én side.');
  const { sheets } = await printed(mappe);
  expect(sheets).toHaveLength(1);
  return sheets[0] ?? '';
};

test('an elevsamtale goes from plan to printed agreement', async () => {
  await plan('Elevsamtale');
  await write(mappe, 'Elevens egne ord', 'Jeg vil lese mer');
  await write(mappe, 'Videre vurdering, tilpasning og mulige tiltak', ALONE);
  await agree('Lese hver dag', 'Leser tjue minutter');
  await finish();
  const sheet = await agreement();
  expect(sheet).toContain('Lese hver dag');
  expect(sheet).toContain('Leser tjue minutter');
  expect(sheet).not.toContain(ALONE);
});

test('an utviklingssamtale begins with what was agreed there, and goes to a printed agreement', async () => {
  await plan('Utviklingssamtale');
  await sees(mappe, 'Lese hver dag');
  await mappe.locator('[aria-label="Hvordan gikk det: Lese hver dag"] ::-p-text(Nådd)').click();
  await write(mappe, 'Elevens egne ord', 'Jeg trives');
  await agree('Regne med brøk', 'Øver på brøk');
  await finish();
  const sheet = await agreement();
  expect(sheet).toContain('Regne med brøk');
  expect(sheet).not.toContain(ALONE);
});

test('a veiledningssamtale is logged, and its agreement stands in the folder that is printed for the home', async () => {
  await go('log');
  await mappe.locator('.recent ::-p-text(Ella Aas)').click();
  await write(mappe, 'Avtale', 'Spør om hjelp når det stopper');
  await mappe.locator('details.more summary').click();
  await write(mappe, 'Tiltak', ALONE);
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Lagret for Ella Aas.');
  await go(`folder=${idOf(1)}`);
  await mappe.waitForSelector('.timeline');
  await sees(mappe, 'Nådd');
  await press(mappe, 'button', 'Skriv ut …');
  await press(mappe, 'radio', 'Hjemmet');
  await mappe.waitForSelector('.printed-talk');
  const { sheets } = await printed(mappe);
  for (const said of ['Spør om hjelp når det stopper', 'Lese hver dag', 'Regne med brøk'])
    expect(sheets.join(' ')).toContain(said);
  expect(sheets.join(' ')).not.toContain(ALONE);
});

test('what was agreed and not looked at is to be followed up', async () => {
  await go('followUp');
  await until('the agreements', async () => (await names(mappe, '.follow-ups .talk-card')).length >= 1);
  expect(await textOf(mappe)).toContain('Regne med brøk');
  expect(await textOf(mappe)).not.toContain('Leser tjue minutter');
});

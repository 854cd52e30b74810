import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { seed } from '../harness/seed.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';
import { formal } from '../unit/dialogue/talks.ts';
import { names, openPanel, press, sees, seesNot, startWorld, visit, type World } from './world.ts';

const NORA = pupil(1, 'Nora Berg', { group: '7B' });
const AASE = pupil(2, 'Aase Vik', { group: '7A' });
const TALKS = [
  dialogue(11, NORA.id, '2026-10-01', {
    goals: [goal('Jeg kan regne med brøker', { subject: 'Matte' })],
    feedback: { text: 'Forklarer godt', reach: 'elev' },
  }),
  dialogue(12, AASE.id, '2026-10-02', { feedback: { text: 'Brøk sitter nå', reach: 'elev' } }),
  formal(13, AASE.id, 'elevsamtale', { state: 'avtalt', measure: { text: 'Les forteljingar heime', reach: 'hjem' } }),
];

const FIELD = '::-p-aria(Søk i samtaler, merknader og elever[role="searchbox"])';

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  const first = await world.chromium.openExtensionPage('mappe.html#pupils');
  await first.waitForSelector('.pupils');
  await seed(first, { pupils: [NORA, AASE], dialogues: TALKS });
  await first.close();
  mappe = await world.chromium.openExtensionPage('mappe.html#search');
  await mappe.waitForSelector(FIELD);
});
afterAll(() => world.close());

const results = () => names(mappe, '.result h2 a');
const type = async (text: string) => {
  const field = await mappe.waitForSelector(FIELD);
  await field?.click({ count: 3 });
  await field?.press('Backspace');
  await field?.type(text);
};
const finds = (...titles: string[]) =>
  until(titles.join(', '), async () => JSON.stringify(await results()) === JSON.stringify(titles));
const focused = () => mappe.evaluate(() => document.activeElement?.textContent ?? '');

describe('the search', () => {
  test('has the focus, and finds as one types, what a talk is about before what only says it', async () => {
    await mappe.keyboard.type('brø');
    await finds('Nora Berg', 'Aase Vik');
    await sees(mappe, '2 treff');
    expect(await names(mappe, '.result mark')).toEqual(['brøker', 'Brøk']);
  });

  test('knows inflection, nynorsk, and names as they are typed elsewhere', async () => {
    await type('fortelling');
    await finds('Aase Vik');
    expect(await names(mappe, '.result mark')).toEqual(['forteljingar']);
    await type('åse brøk');
    await finds('Aase Vik');
    await type('aase');
    await until('the pupil first', async () => (await names(mappe, '.result header .hint'))[0] === 'Elev · 7A');
    await type('lydbok');
    await sees(mappe, 'Ingen treff. Prøv færre ord');
  });

  test('is narrowed by kind, subject, state and period, and by nothing again', async () => {
    await type('');
    await mappe.locator('.search summary').click();
    const choose = (label: string, value: string) => mappe.locator(`::-p-aria(${label}[role="combobox"])`).fill(value);
    await choose('Hva', 'elevsamtale');
    await finds('Aase Vik');
    await choose('Hva', '');
    await choose('Fag', 'matematikk');
    await finds('Nora Berg');
    await choose('Fag', '');
    await choose('Status', 'avtalt');
    await finds('Aase Vik');
    await press(mappe, 'radio', 'Fra og til');
    await mappe.locator('::-p-aria(Til og med)').fill('2020-01-01');
    await sees(mappe, 'Til-datoen er før fra-datoen.');
    await press(mappe, 'button', 'Vis alt igjen');
    await finds();
  });

  test('is walked through with the arrow keys, opened with Enter, and stands as it was on the way back', async () => {
    await type('brøk');
    await finds('Nora Berg', 'Aase Vik');
    await mappe.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Nora Berg');
    await mappe.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Aase Vik');
    await mappe.keyboard.press('ArrowUp');
    await mappe.keyboard.press('ArrowUp');
    expect(await mappe.$eval(FIELD, (field) => field === document.activeElement)).toBe(true);
    await mappe.keyboard.press('Enter');
    await mappe.waitForSelector('.folder');
    await sees(mappe, 'Nora Berg');
    await mappe.goBack();
    await finds('Nora Berg', 'Aase Vik');
    await type('forteljing');
    await finds('Aase Vik');
    await mappe.keyboard.press('Enter');
    await until('the talk', async () => (await mappe.evaluate(() => location.hash)) === `#talk=${idOf(13)}`);
    await mappe.goBack();
  });

  test('shows a whole talk where it stands', async () => {
    await type('brøker');
    await finds('Nora Berg', 'Aase Vik');
    await mappe.locator('.result summary').click();
    await until('the talk', async () =>
      (await names(mappe, '.talk-inside')).some((text) => text.includes('Forklarer')),
    );
  });

  test('follows what is changed on another page: new, in the bin, and back', async () => {
    await type('stjernekikkert');
    await sees(mappe, 'Ingen treff');
    const other = await world.chromium.openExtensionPage('mappe.html#log');
    const input = await other.waitForSelector('.pupil-input');
    await input?.type('Nora');
    await other.locator('[role="option"]').click();
    const field = await other.waitForSelector('::-p-aria(Tilbakemelding[role="textbox"])');
    await field?.type('Liker stjernekikkerten');
    await press(other, 'button', 'Lagre');
    await sees(other, 'Lagret for Nora Berg.');
    await finds('Nora Berg');
    await other.evaluate(() => {
      location.hash = 'talks';
    });
    await other.locator('[aria-label^="Slett samtalen med Nora Berg"]').click();
    await sees(other, 'Samtalen er slettet.');
    await finds();
    await press(other, 'button', 'Angre');
    await finds('Nora Berg');
    await other.close();
    await mappe.bringToFront();
  });

  test('is accessible, fits 320 px, in the dark and in nynorsk', async () => {
    await type('brøk');
    await finds('Nora Berg', 'Aase Vik');
    expect(await violations(mappe)).toEqual([]);
    await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await mappe.setViewport({ width: 320, height: 700 });
    await mappe.select('.language', 'nn');
    await sees(mappe, 'Søk i samtalar, merknader og elevar');
    expect(await violations(mappe)).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
    await mappe.select('.language', 'nb');
    await mappe.setViewport({ width: 1280, height: 900 });
    await mappe.emulateMediaFeatures([]);
    await sees(mappe, 'Søk i samtaler');
  });
});

describe('the palette', () => {
  const open = async () => {
    await mappe.keyboard.down('Control');
    await mappe.keyboard.press('k');
    await mappe.keyboard.up('Control');
    await mappe.waitForSelector('.palette[open]');
  };
  const selected = () => mappe.$eval('.palette [aria-selected="true"]', (option) => option.textContent);

  test('opens with Ctrl+K, and gives the focus back when it is closed', async () => {
    await mappe.locator(FIELD).click();
    await open();
    expect(await violations(mappe)).toEqual([]);
    await mappe.keyboard.press('Escape');
    await until('closed', async () => (await mappe.$('.palette')) === null);
    expect(await mappe.$eval(FIELD, (field) => field === document.activeElement)).toBe(true);
  });

  test('goes to a pupil by name and to a section, by keys alone', async () => {
    await open();
    await mappe.keyboard.type('ber nor');
    await until('Nora', async () => (await selected()).startsWith('Nora Berg'));
    await mappe.keyboard.press('Enter');
    await mappe.waitForSelector('.folder');
    await open();
    await mappe.keyboard.press('ArrowDown');
    await mappe.keyboard.press('ArrowUp');
    await mappe.keyboard.press('ArrowUp');
    expect(await selected()).toContain('Aase Vik');
    await mappe.keyboard.type('papirk');
    await mappe.keyboard.press('Enter');
    await until('the bin', async () => (await mappe.evaluate(() => location.hash)) === '#bin');
  });

  test('fits 320 px in the dark, and says when nothing fits', async () => {
    await mappe.setViewport({ width: 320, height: 600 });
    await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open();
    expect(await violations(mappe)).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
    await mappe.keyboard.type('qqq');
    await sees(mappe, 'Ingenting passer.');
    await press(mappe, 'button', 'Avbryt');
    await mappe.setViewport({ width: 1280, height: 900 });
  });
});

test('the panel’s list of talks leads to the search', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, page);
  await press(panel, 'button', 'Samtaler');
  const opened = world.chromium.browser.waitForTarget((target) => target.url().endsWith('mappe.html#search'));
  await press(panel, 'button', 'Søk i alt');
  await opened;
  await page.close();
});

test('locking by the palette ends the search: nothing of what was found or asked is left', async () => {
  await mappe.bringToFront();
  await mappe.evaluate(() => {
    location.hash = 'search';
  });
  await type('brøk');
  await finds('Nora Berg', 'Aase Vik');
  const workers = () => mappe.workers().length;
  expect(workers()).toBe(1);
  await mappe.keyboard.down('Control');
  await mappe.keyboard.press('k');
  await mappe.keyboard.up('Control');
  await mappe.waitForSelector('.palette[open]');
  await mappe.keyboard.type('lås');
  await mappe.keyboard.press('Enter');
  await seesNot(mappe, 'Nora Berg');
  await until('no worker', () => workers() === 0);
  await unlock(world.chromium);
  await mappe.bringToFront();
  await mappe.waitForSelector(FIELD);
  expect(await mappe.$eval(FIELD, (field) => (field instanceof HTMLInputElement ? field.value : ''))).toBe('');
  expect(await names(mappe, '.search [role="status"]')).toEqual(['']);
  await type('brøk');
  await finds('Nora Berg', 'Aase Vik');
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { seed } from '../harness/seed.ts';
import { storedIn } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { chooseFile } from './choose-file.ts';
import { names, press, sees, startWorld, type World, write } from './world.ts';

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#pupils');
  await mappe.setViewport({ width: 1280, height: 900 });
  await sees(mappe, 'Ingen elever ennå.');
  await seed(mappe, {
    pupils: [pupil(1, 'Ella Lie', { group: '6A', grade: 6 }), pupil(2, 'Siv Bø', { state: 'arkivert', group: '6B' })],
  });
  await mappe.reload();
  await sees(mappe, 'Ella Lie');
});
afterAll(() => world.close());

const shown = () => names(mappe, '.pupil-rows .pupil-name');
const group = (name: string) => names(mappe, `.pupils [aria-label="${name}"] .pupil-name`);
/** Axe finds nothing, and nothing is wider than a narrow window. */
const check = async () => {
  await mappe.setViewport({ width: 320, height: 700 });
  expect(await violations(mappe)).toEqual([]);
  expect(await overflows(mappe)).toBe(false);
  await mappe.setViewport({ width: 1280, height: 900 });
};

const LIST = 'Ella Lie\t7A\nBø, Siv\t7B\nJon Åsnes\t7B\n';
const paste = async (text: string) => {
  await press(mappe, 'button', 'Hent inn en liste');
  await mappe.locator('.pupil-tool textarea').fill(text);
  await press(mappe, 'button', 'Se hvem som er på lista');
};

test('a pasted list shows who is new, archived or in another group, and is taken in as the teacher says', async () => {
  await paste('12;34');
  await sees(mappe, 'Fant ingen navn på lista.');
  await check();
  await press(mappe, 'button', 'Lukk');

  await paste(LIST);
  await sees(mappe, 'heter det samme som en elev i 6A');
  await sees(mappe, 'arkivert, hentes tilbake');
  await mappe.locator('.take-in li:first-child input[type=checkbox]').click();
  await mappe.locator('.arrival-same input').click();
  await check();
  await press(mappe, 'button', 'Hent inn 3 elever');
  await sees(mappe, '3 elever hentet inn.');
  await until('the groups', async () => (await group('7B')).join() === 'Jon Åsnes,Siv Bø');
  expect(await group('7A')).toEqual(['Ella Lie']);
  expect(await shown()).toHaveLength(3);
});

test('a CSV file from older Excel takes nobody in twice', async () => {
  const file = join(world.downloads, 'elever.csv');
  const text = 'Etternavn;Fornavn;Klasse\r\nÅsnes;Jon;7B\r\nLie;Ella;7A\r\nÆrlig;Åse;7A\r\n';
  await writeFile(file, Buffer.from(text, 'latin1'));
  await press(mappe, 'button', 'Hent inn en liste');
  await chooseFile(mappe, file);
  await until('two known', async () => (await mappe.$$('.take-in input[type=checkbox]:disabled')).length === 2);
  await press(mappe, 'button', 'Hent inn 1 elev');
  await sees(mappe, '1 elev hentet inn, 2 fantes fra før.');
  await until('the pupil', async () => (await group('7A')).join() === 'Ella Lie,Åse Ærlig');
  await press(mappe, 'button', 'Angre');
  await until('undone', async () => (await group('7A')).join() === 'Ella Lie');
});

test('a group gets another name, and several pupils are moved at once', async () => {
  await press(mappe, 'button', 'Grupper');
  await mappe.select('.pupil-tool select', '7B');
  await mappe.locator('::-p-aria(Nytt navn[role="textbox"])').fill('7C');
  await press(mappe, 'button', 'Gi nytt navn');
  await until('the new name', async () => (await group('7C')).length === 2);
  await press(mappe, 'checkbox', 'Alle i 7C');
  await mappe.locator('::-p-aria(Flytt til gruppe)').fill('7A');
  await check();
  await press(mappe, 'button', 'Flytt 2 elever');
  await until('one group', async () => (await group('7A')).join() === 'Ella Lie,Jon Åsnes,Siv Bø');
  await press(mappe, 'button', 'Angre');
  await until('undone', async () => (await group('7C')).length === 2);
  await press(mappe, 'button', 'Lukk');
});

test('the school year turns after a look at what will change, and back again', async () => {
  await press(mappe, 'button', 'Nytt skoleår');
  await press(mappe, 'radio', 'Slutter, arkiveres');
  await mappe.locator('summary::-p-text(Noen i 7C)').click();
  await mappe.select('::-p-aria(Siv Bø[role="combobox"])', 'stays');
  await check();
  await press(mappe, 'button', 'Se hva som endres');
  await sees(mappe, '7C → 8C, 8. trinn: Jon Åsnes');
  await sees(mappe, '7A → arkivet: Ella Lie');
  await sees(mappe, '1 elev blir som nå.');
  await check();
  expect(await group('7A')).toEqual(['Ella Lie']);
  await press(mappe, 'button', 'Gjør endringene');
  await until('the year turned', async () => (await group('8C')).join() === 'Jon Åsnes');
  expect(await group('7A')).toEqual([]);
  expect(await group('7C')).toEqual(['Siv Bø']);
  await sees(mappe, 'Skal noe slettes?');
  await check();
  await press(mappe, 'button', 'Angre');
  await until('undone', async () => (await group('7C')).join() === 'Jon Åsnes,Siv Bø');
  expect(await group('7A')).toEqual(['Ella Lie']);
  await press(mappe, 'button', 'Lukk');
});

test('two records of one pupil become one, with the talks of both and the one that is being written', async () => {
  await seed(mappe, {
    pupils: [pupil(9, 'Lie, Ella', { group: '7B' })],
    dialogues: [dialogue(20, idOf(1), '2026-11-02'), dialogue(21, idOf(9), '2026-11-03')],
  });
  await mappe.reload();
  await until('two', async () => (await shown()).length === 4);
  await press(mappe, 'link', 'Ny samtale');
  await mappe.waitForSelector('.pupil-input');
  await mappe.type('.pupil-input', 'Lie, Ella');
  await mappe.locator('[role="option"]').click();
  await write(mappe, 'Tilbakemelding', 'Leser godt');
  await press(mappe, 'link', 'Elever');
  await press(mappe, 'button', 'Samme navn');
  await sees(mappe, 'Ella Lie: 7A, 7. trinn, 1 samtale');
  await check();
  await press(mappe, 'radio', 'Ella Lie: 7A, 7. trinn, 1 samtale');
  await press(mappe, 'button', 'Slå sammen: Ella Lie');
  await sees(mappe, 'Det kan ikke angres');
  await check();
  await press(mappe, 'button', 'Slå sammen');
  await sees(mappe, 'Ella Lie er nå én elev.');
  await until('one', async () => (await shown()).length === 3);
  expect((await storedIn(mappe)).dialogues.map(({ pupilId }) => pupilId)).toEqual([idOf(1), idOf(1)]);
  await press(mappe, 'link', 'Ny samtale');
  await mappe.waitForSelector('::-p-aria(Fjern Ella Lie[role="button"])');
  expect(await mappe.$$eval('textarea', (fields) => fields.map(({ value }) => value).join(''))).toContain('Leser godt');
  await press(mappe, 'link', 'Elever');
});

test('an archived pupil is not offered to look for talks with, until asked for', async () => {
  await press(mappe, 'button', 'Arkiver: Jon Åsnes');
  await sees(mappe, 'Jon Åsnes er arkivert.');
  await mappe.evaluate(() => {
    location.hash = 'talks';
  });
  await press(mappe, 'radio', 'Én elev');
  const offered = () => names(mappe, '.talk-filters option');
  await until('a pupil', async () => (await offered()).includes('Ella Lie'));
  expect(await offered()).not.toContain('Jon Åsnes');
  await press(mappe, 'checkbox', 'Vis arkiverte elever');
  await until('the archived one', async () => (await offered()).includes('Jon Åsnes'));
  await check();
});

import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import {
  addPupil,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  panel = await openPanel(world, page);
  for (const [pupil, words] of [
    ['Mina Foss', 'Først'],
    ['Mina Foss', 'Så'],
    ['Lars Foss', 'Til slutt'],
  ] as const) {
    if ((await names(panel, '.chip-button')).includes(pupil)) await press(panel, 'button', pupil);
    else await addPupil(panel, pupil);
    await tick(panel, 'Jeg kan lage et linjediagram.');
    await write(panel, 'Elevens egne ord', words);
    await press(panel, 'button', 'Lagre');
    await sees(panel, `Lagret for ${pupil}.`);
  }
});
afterAll(() => world.close());

const cards = () => names(panel, '.talk-card');

test('this plan’s talks stand newest first; one pupil’s are shown apart', async () => {
  await press(panel, 'button', 'Samtaler');
  await until('three talks', async () => (await cards()).length === 3);
  expect((await cards()).map((text) => text.slice(0, 9))).toEqual(['Lars Foss', 'Mina Foss', 'Mina Foss']);
  await press(panel, 'radio', 'Én elev');
  const mina = await panel.$$eval('.talk-filters option', (options) =>
    options.find((option) => option.textContent === 'Mina Foss')?.getAttribute('value'),
  );
  await panel.select('.talk-filters select', mina ?? '');
  await until('two talks', async () => (await cards()).length === 2);
  const [newest, oldest] = await cards();
  expect(newest).toContain('Så');
  expect(oldest).toContain('Først');
});

test('a talk is deleted and taken back', async () => {
  await press(panel, 'radio', 'Alle');
  await until('three talks', async () => (await cards()).length === 3);
  await panel.locator('[aria-label^="Slett samtalen med Lars Foss"]').click();
  await sees(panel, 'Samtalen er slettet.');
  await until('two talks', async () => (await cards()).length === 2);
  await press(panel, 'button', 'Angre');
  await until('three talks again', async () => (await cards()).length === 3);
});

test('beside another plan, this plan’s talks are none', async () => {
  await page.goto(`${world.lms.origin}/note/View_Note.aspx?NoteID=205`);
  panel = await openPanel(world, page);
  await panel.waitForSelector('.goal');
  await press(panel, 'button', 'Samtaler');
  await sees(panel, 'Ingen samtaler er loggført ved siden av denne planen.');
});

test('pupils are added, changed, archived and brought back', async () => {
  await press(panel, 'button', 'Elever');
  await write(panel, 'Navn', 'Sana Ali');
  await write(panel, 'Klasse eller gruppe', '4B');
  await press(panel, 'button', 'Legg til elev');
  await sees(panel, 'Sana Ali er lagt til.');
  expect(await names(panel, '.pupils h2')).toEqual(['Uten klasse', '4B']);

  await write(panel, 'Navn', 'sana ali');
  await press(panel, 'button', 'Legg til elev');
  await sees(panel, 'Sana Ali finnes fra før.');

  await press(panel, 'button', 'Rediger: Lars Foss');
  const name = await panel.waitForSelector('[aria-label="Rediger Lars Foss"] input');
  await name?.click({ count: 3 });
  await name?.type('Lars Foss Dal');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lars Foss Dal er endret.');

  await press(panel, 'button', 'Arkiver: Mina Foss');
  await sees(panel, 'Mina Foss er arkivert.');
  await press(panel, 'button', 'Ny samtale');
  await until('only those who are not archived', async () => {
    const recent = await names(panel, '.chip-button');
    return recent.includes('Lars Foss Dal') && !recent.includes('Mina Foss');
  });
  await press(panel, 'button', 'Elever');
  await panel.locator('.archived summary').click();
  await press(panel, 'button', 'Hent tilbake: Mina Foss');
  await sees(panel, 'Mina Foss er tilbake.');
});

test('the export is of all, of one pupil, or of a period', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#export');
  await sees(mappe, '3 samtaler med 3 elever');
  const mina = await mappe.$$eval('select option', (options) =>
    options.find((option) => option.textContent === 'Mina Foss')?.getAttribute('value'),
  );
  await mappe.select('.export select', mina ?? '');
  await sees(mappe, '2 samtaler med 1 elev');
  await press(mappe, 'radio', 'Fra og til');
  for (const input of await mappe.$$('.export input[type="date"]'))
    await input.evaluate((element) => {
      if (!(element instanceof HTMLInputElement)) return;
      element.value = '2020-01-01';
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await sees(mappe, '0 samtaler med 1 elev');
  await press(mappe, 'radio', 'Dette skoleåret');
  await sees(mappe, '2 samtaler med 1 elev');
  await press(mappe, 'button', 'Lagre filen');
  const file = await readFile(await downloaded(world.downloads, /^laeringsdialog-\d{4}-\d\d-\d\d\.json$/), 'utf8');
  expect(file).toContain('Mina Foss');
  expect(file).not.toContain('Lars Foss');
});

test('a talk can be logged in the mappe too, and the panel sees it', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#log');
  await addPupil(mappe.mainFrame(), 'Pia Mappe');
  await write(mappe, 'Tilbakemelding', 'God innsats');
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Lagret for Pia Mappe.');
  await page.bringToFront();
  await press(panel, 'button', 'Samtaler');
  await press(panel, 'radio', 'Alle');
  await sees(panel, 'God innsats');
  await seesNot(panel, 'Henter …');
});

test('what is typed into a saved talk is asked about before it is thrown away, and kept through a lock', async () => {
  await panel.locator('[aria-label^="Rediger samtalen med Pia Mappe"]').click();
  await write(panel, 'Framovermelding', 'Øv på tabeller');
  await page.keyboard.press('Escape');
  await sees(panel, 'Forkaste det du har skrevet?');
  await press(panel, 'button', 'Skriv videre');
  await press(panel, 'button', 'Lås');
  await sees(panel, 'Læringsdialog er låst');
  await unlock(world.chromium);
  await page.bringToFront();
  await press(panel, 'button', 'Samtaler');
  await press(panel, 'radio', 'Alle');
  await sees(panel, 'Øv på tabeller');

  await panel.locator('[aria-label^="Rediger samtalen med Pia Mappe"]').click();
  await write(panel, 'Elevens egne ord', 'Bare noe');
  await press(panel, 'button', 'Avbryt');
  await press(panel, 'button', 'Forkast');
  await panel.waitForSelector('[aria-label^="Rediger samtalen med Pia Mappe"]');
  await seesNot(panel, 'Bare noe');
});

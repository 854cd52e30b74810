import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { filesWith } from '../harness/files-with.ts';
import { until } from '../harness/until.ts';
import { chooseFile } from './choose-file.ts';
import {
  addPupil,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  textOf,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const panel = await openPanel(world, await visit(world, '/note/View_Note.aspx?NoteID=204'));
  for (const name of ['Mina Foss', 'Lars Foss']) {
    await addPupil(panel, name);
    await tick(panel, 'Jeg kan lage et linjediagram.');
    await write(panel, 'Tilbakemelding', `Sagt til ${name}`);
    await press(panel, 'button', 'Lagre');
    await sees(panel, `Lagret for ${name}.`);
  }
});
afterAll(() => world.close());

const mappeAt = async (section: string): Promise<Page> => {
  const page = await world.chromium.openExtensionPage(`mappe.html#${section}`);
  await page.waitForSelector('main > *');
  return page;
};
const pressFirst = (page: Page, part: string) => page.locator(`button[aria-label^="${part}"]`).click();

test('what a talk said before it was changed can be seen and brought back', async () => {
  const mappe = await mappeAt('talks');
  await pressFirst(mappe, 'Rediger samtalen med Mina Foss');
  await write(mappe, 'Tilbakemelding', ', rettet');
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Sagt til Mina Foss, rettet');
  await pressFirst(mappe, 'Rediger samtalen med Mina Foss');
  await (await mappe.waitForSelector('.earlier summary'))?.click();
  await pressFirst(mappe, 'Hent fram utgaven fra før');
  await sees(mappe, 'Den tidligere utgaven gjelder igjen.');
  await seesNot(mappe, 'Sagt til Mina Foss, rettet');
  await press(mappe, 'button', 'Angre');
  await sees(mappe, 'Sagt til Mina Foss, rettet');
  await mappe.close();
});

test('a pupil’s former name can be brought back', async () => {
  const mappe = await mappeAt('pupils');
  await press(mappe, 'button', 'Rediger: Lars Foss');
  const form = await mappe.waitForSelector('form[aria-label="Rediger Lars Foss"] input');
  await form?.type(' Lie');
  await mappe.locator('form[aria-label="Rediger Lars Foss"] [type="submit"]').click();
  await press(mappe, 'button', 'Rediger: Lars Foss Lie');
  await (await mappe.waitForSelector('.earlier summary'))?.click();
  await pressFirst(mappe, 'Hent fram utgaven fra før');
  await mappe.waitForSelector('::-p-aria(Rediger: Lars Foss[role="button"])');
  await mappe.close();
});

test('a deleted talk rests in the bin and comes back', async () => {
  const mappe = await mappeAt('talks');
  await pressFirst(mappe, 'Slett samtalen med Lars Foss');
  await sees(mappe, 'Samtalen er slettet.');
  await press(mappe, 'link', 'Papirkurv');
  await sees(mappe, '30 dager igjen');
  await pressFirst(mappe, 'Hent tilbake samtalen med Lars Foss');
  await sees(mappe, 'Papirkurven er tom.');
  await press(mappe, 'link', 'Samtaler');
  await until('both talks', async () => (await names(mappe, '.talk-card')).length === 2);
  await mappe.close();
});

test('everything about a pupil is read on one page, saved, handed on, and deleted for good', async () => {
  const mappe = await mappeAt('pupils');
  await press(mappe, 'button', 'Alt om eleven: Mina Foss');
  await sees(mappe, 'Alt som er lagret om Mina Foss');
  await sees(mappe, 'Sagt til Mina Foss, rettet');
  expect(await textOf(mappe)).not.toContain('Lars');
  await press(mappe, 'button', 'Lagre som JSON');
  const json = JSON.parse(await readFile(await downloaded(world.downloads, /^laeringsdialog-elev-.*\.json$/), 'utf8'));
  expect(json).toMatchObject({ format: 'laeringsdialog', pupils: [{ name: 'Mina Foss' }] });
  expect(json.earlierDialogues.length).toBeGreaterThan(0);

  await press(mappe, 'button', 'Lag fil til ny lærer');
  const moved = await downloaded(world.downloads, /^laeringsdialog-flytting-.*\.backup$/);
  const passphrase = await (await mappe.waitForSelector('.one-time'))?.evaluate(({ textContent }) => textContent);
  expect(await readFile(moved, 'utf8')).not.toContain('Mina');

  await press(mappe, 'button', 'Slett eleven for godt …');
  await sees(mappe, 'Slette Mina Foss og 1 samtale for godt?');
  await press(mappe, 'button', 'Ta sikkerhetskopi først');
  await downloaded(world.downloads, /^laeringsdialog-sikkerhetskopi-.*\.backup$/);
  await press(mappe, 'button', 'Slett for godt');
  await sees(mappe, 'Mina Foss er slettet for godt.');
  await press(mappe, 'link', 'Samtaler');
  await until('one talk', async () => (await names(mappe, '.talk-card')).length === 1);

  await press(mappe, 'link', 'Sikkerhetskopi');
  await chooseFile(mappe, moved);
  await (await mappe.waitForSelector('.restore input[type="password"]'))?.type(passphrase ?? '');
  await press(mappe, 'button', 'Åpne filen');
  await sees(mappe, 'Mina Foss: 2 nye');
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, '2 poster er hentet inn.');
  await mappe.close();
});

test('a pupil deleted for good takes along what stands in an open form about them', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, page);
  await addPupil(panel, 'Kim Dahl');
  await write(panel, 'Tilbakemelding', 'Halvskrevet');
  const mappe = await mappeAt('pupils');
  await press(mappe, 'button', 'Alt om eleven: Kim Dahl');
  await sees(mappe, 'Utkast som ikke er lagret ennå');
  await press(mappe, 'button', 'Slett eleven for godt …');
  await press(mappe, 'button', 'Slett for godt');
  await sees(mappe, 'Kim Dahl er slettet for godt.');
  await page.bringToFront();
  await seesNot(panel, 'Kim Dahl');
  expect(await panel.$$eval('textarea', (fields) => fields.map(({ value }) => value).join(''))).toBe('');
  await mappe.close();
});

test('what is from before the school year is listed by pupil and deleted together', async () => {
  const mappe = await mappeAt('talks');
  await pressFirst(mappe, 'Rediger samtalen med Lars Foss');
  await (await mappe.waitForSelector('.more summary, details summary'))?.click();
  await mappe.$$eval('input[type="date"]', (inputs) => {
    const date = inputs.find((input) => input.value !== '');
    if (date) date.value = '2025-03-01';
    date?.dispatchEvent(new Event('input', { bubbles: true }));
    date?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Endringene er lagret.');
  await press(mappe, 'link', 'Personvern');
  await sees(mappe, 'Lars Foss: 1 samtale');
  await sees(mappe, 'Hva Læringsdialog lagrer');
  await press(mappe, 'button', 'Slett 1 samtale …');
  await press(mappe, 'button', 'Slett for godt');
  await sees(mappe, '1 samtale er slettet for godt.');
  await sees(mappe, 'Ingen samtaler eller merknader er eldre enn dette.');
  await mappe.close();
});

test('where the file is older, the teacher may let it win, and what stood here is kept', async () => {
  const mappe = await mappeAt('backup');
  const backup = await downloaded(world.downloads, /^laeringsdialog-sikkerhetskopi-.*\.backup$/);
  await press(mappe, 'link', 'Elever');
  await press(mappe, 'button', 'Rediger: Mina Foss');
  await (await mappe.waitForSelector('form[aria-label="Rediger Mina Foss"] input'))?.type(' Ny');
  await mappe.locator('form[aria-label="Rediger Mina Foss"] [type="submit"]').click();
  await sees(mappe, 'Mina Foss Ny er endret.');
  await press(mappe, 'link', 'Sikkerhetskopi');
  await chooseFile(mappe, backup);
  await sees(mappe, 'Mina Foss Ny: 1 nyere her, blir ikke rørt');
  await (await mappe.waitForSelector('.restore input[type="checkbox"]'))?.click();
  await sees(mappe, 'Mina Foss: 1 endres til det som står i filen, 1 tidligere utgave tas vare på');
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, 'hentet inn.');
  await press(mappe, 'link', 'Elever');
  await mappe.waitForSelector('::-p-aria(Rediger: Mina Foss[role="button"])');
  await mappe.close();
});

test('after all this nothing readable about any of them lies in the browser’s profile', async () => {
  await world.chromium.kill();
  const profile = world.chromium.userDataDir;
  expect(await filesWith(profile, ['veiledningssamtale'])).not.toEqual([]);
  expect(await filesWith(profile, ['Mina', 'Lars Foss', 'Kim Dahl', 'Sagt til', 'Halvskrevet', 'rettet'])).toEqual([]);
});

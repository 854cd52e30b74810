import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../lib/dialogue/export-file.ts';
import { until } from '../harness/until.ts';
import { note } from '../unit/annotation/notes.ts';
import { pupil } from '../unit/dialogue/records.ts';
import { chooseFile } from './choose-file.ts';
import { names, press, sees, startWorld, type World } from './world.ts';

const [nora, per] = [pupil(500, 'Nora Berg'), pupil(501, 'Per By')];
const SEARCH = '::-p-aria(Søk i merknadene[role="searchbox"])';

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#backup');
  const annotations = [
    note(1, { text: 'Leser kart' }),
    note(3, { text: 'Regner' }),
    note(2, { text: 'Sitter foran', pupilIds: [nora.id, per.id] }),
  ];
  const records = { pupils: [nora, per], dialogues: [], annotations };
  const file = exportFile(records, { pupilId: null, period: null }, '1', new Date().toISOString());
  const path = join(world.downloads, 'inn.json');
  await writeFile(path, JSON.stringify(file));
  await chooseFile(mappe, path);
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, '5 poster er hentet inn.');
  await press(mappe, 'link', 'Merknader');
  await sees(mappe, 'Viser 3 av 3');
});
afterAll(() => world.close());

const edit = async (text: string) => {
  await press(mappe, 'button', `Rediger: ${text}`);
  await mappe.waitForSelector('.note-form textarea:focus');
};

test('a note that leaves the list while it is edited comes back with the words that were kept', async () => {
  await edit('Leser kart');
  await mappe.keyboard.press('End');
  await mappe.keyboard.type(' godt');
  await mappe.locator(SEARCH).fill('foran');
  await sees(mappe, 'Merknaden du holdt på med, er lagret.');
  await mappe.locator(SEARCH).fill('kart');
  await sees(mappe, 'Leser kart godt');
  expect(await mappe.$('.note-form')).toBeNull();
  await mappe.locator(SEARCH).fill('');
  await sees(mappe, 'Viser 3 av 3');
});

test('a pupil who is deleted for good goes from a note that is being edited, and is not written back', async () => {
  await edit('Sitter foran');
  const other = await world.chromium.openExtensionPage('mappe.html#pupils');
  await press(other, 'button', 'Alt om eleven: Per By');
  await press(other, 'button', 'Slett eleven for godt …');
  await press(other, 'button', 'Slett for godt');
  await sees(other, 'Per By er slettet for godt.');
  await other.close();
  await mappe.bringToFront();
  const chosen = () => names(mappe, '.note-form .chip');
  await until('Nora alone in the form', async () => (await chosen()).join() === 'Nora Berg✕');
  await mappe.type('.note-form textarea', ' nå');
  await press(mappe, 'button', 'Lagre');
  await sees(mappe, 'Merknaden er lagret.');
  await until('Nora alone on the card', async () =>
    (await names(mappe, '.note-card > .hint')).some((whom) => whom === 'Nora Berg'),
  );
});

test('a pupil’s name that is typed and not picked is taken where it is whole, and asked for where it is not', async () => {
  const save = async () => {
    await mappe.keyboard.down('Control');
    await mappe.keyboard.press('Enter');
    await mappe.keyboard.up('Control');
  };
  await edit('Regner');
  await mappe.type('.note-form .pupil-input', 'Nora');
  await save();
  await sees(mappe, 'Velg en elev først.');
  await mappe.waitForSelector('.note-form .pupil-input:focus[aria-invalid="true"]');
  await mappe.keyboard.type(' berg');
  await save();
  await until('Nora on the card', async () =>
    (await names(mappe, '.note-card')).some((card) => card.includes('Regner') && card.includes('Nora Berg')),
  );
});

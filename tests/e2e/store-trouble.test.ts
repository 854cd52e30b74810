import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { PASSPHRASE, setUpLock } from '../harness/unlocking.ts';
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
  visit,
  type World,
  write,
} from './world.ts';

const PLAN = '/note/View_Note.aspx?NoteID=204';
let world: World;
let page: Page;
let panel: Frame;
beforeEach(async () => {
  world = await startWorld();
  page = await visit(world, PLAN);
  panel = await openPanel(world, page);
  await addPupil(panel, 'Sara Vik');
  await write(panel, 'Tilbakemelding', 'Skrevet');
});
afterEach(() => world.close());

const origin = () => world.chromium.url('').replace(/\/$/, '');
const feedback = () => panel.$$eval('textarea', (fields) => fields.map(({ value }) => value).join(''));

/** A page of the extension that opens no database by itself. */
const quietPage = (): Promise<Page> => world.chromium.openExtensionPage('export.schema.json');

/** Opens the database in a page as another version of the extension would, and keeps it open without ever letting go. */
const hold = (place: Page, version: number) =>
  place.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('laeringsdialog', wanted);
        opening.onsuccess = () => {
          // What nobody refers to may be collected, and then holds nothing.
          Reflect.set(window, 'held', opening.result);
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );

test('where the browser has cleared what was stored the panel says so, keeps what is being written, and a backup brings all back', async () => {
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Sara Vik.');
  const mappe = await world.chromium.openExtensionPage('mappe.html#backup');
  await press(mappe, 'button', 'Lag sikkerhetskopi nå');
  await sees(mappe, 'Sist sikkerhetskopiert i dag.');
  const backup = await downloaded(world.downloads, /\.backup$/);
  await mappe.close();
  await page.bringToFront();
  await write(panel, 'Tilbakemelding', 'Halvskrevet');

  const quiet = await quietPage();
  const devtools = await quiet.createCDPSession();
  await devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  await page.bringToFront();
  await sees(panel, 'Notatene er borte fra denne nettleseren');
  await setUpLock(world.chromium);
  await page.bringToFront();
  await panel.waitForSelector('.pupil-input');
  expect(await feedback()).toBe('Halvskrevet');

  const again = await world.chromium.openExtensionPage('mappe.html#backup');
  await chooseFile(again, backup);
  await (await again.waitForSelector('.restore input[type="password"]'))?.type(PASSPHRASE);
  await press(again, 'button', 'Åpne filen');
  await press(again, 'button', 'Hent inn');
  await sees(again, '2 poster er hentet inn.');
  await press(again, 'link', 'Samtaler');
  await sees(again, 'Sara Vik');
});

test('a newer version in another tab takes over: what is being written is kept first, and the old panel says to reload', async () => {
  const other = await quietPage();
  await hold(other, 9990);
  await page.bringToFront();
  await sees(panel, 'Læringsdialog er oppdatert i en annen fane');
  expect(await textOf(panel)).not.toContain('Sara Vik');

  const again = await world.chromium.openExtensionPage('mappe.html');
  await sees(again, 'Notatene er skrevet av en nyere utgave');
  await press(again, 'button', 'Lagre en kopi');
  const copy = await downloaded(world.downloads, /^laeringsdialog-database-.*\.backup$/);
  const text = await readFile(copy, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: 999, tables: { drafts: [{ form: 'veiledningssamtale' }] } });
  expect(text).not.toMatch(/Sara|Skrevet/);
});

test('where an older version holds the database open the panel waits, says so, and goes on by itself', async () => {
  const fresh = await startWorld({ locked: true });
  const holder = await fresh.chromium.openExtensionPage('export.schema.json');
  await hold(holder, 10);
  const mappe = await fresh.chromium.openExtensionPage('mappe.html');
  await sees(mappe, 'Venter på en annen fane');
  await holder.close();
  await sees(mappe, 'Før du begynner');
  await fresh.close();
});

test('where there is no more room saving says so, the form stays, and goes through when there is', async () => {
  // The extension has leave to store without a quota, and a full disk can't be made here: the database answers as it would.
  await panel.evaluate(() => {
    for (const name of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...row) {
        if (!Reflect.get(window, 'full')) return real.apply(this, row);
        throw new DOMException('No room', 'QuotaExceededError');
      };
    }
    Reflect.set(window, 'full', true);
  });
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Det er ikke plass til mer på disken.');
  expect(await feedback()).toBe('Skrevet');
  await panel.evaluate(() => Reflect.set(window, 'full', false));
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Sara Vik.');
  await seesNot(panel, 'Det er ikke plass');
  await press(panel, 'button', 'Samtaler');
  await until('the talk', async () => (await names(panel, '.talk-card')).length === 1);
});

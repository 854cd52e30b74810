import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { until } from '../harness/until.ts';
import { addPupil, openPanel, press, sees, startWorld, textOf, tick, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

const PLAN = '/note/View_Note.aspx?NoteID=204';
let world: World;
beforeAll(async () => {
  world = await startWorld();
  const panel = await openPanel(world, await visit(world, PLAN));
  await addPupil(panel, 'Nora Berg');
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Nora Berg.');
});
afterAll(() => world.close());

const lastBackup = async (days: number) => {
  const worker = await world.chromium.worker.awake();
  const moment = new Date(Date.now() - days * 86_400_000).toISOString();
  await worker.evaluate((last) => chrome.storage.local.set({ 'last-backup': last }), moment);
};
const chooseRhythm = async (mappe: Page, rhythm: string) => {
  const field = await mappe.waitForSelector('::-p-aria(Ta sikkerhetskopi av seg selv[role="combobox"])');
  await field?.select(rhythm);
};

const rhythm = (mappe: Page) =>
  mappe.$eval('::-p-aria(Ta sikkerhetskopi av seg selv[role="combobox"])', (field) => Reflect.get(field, 'value'));

/** The names of the files in the folder that stands in for one on the disk: it is a real one, of the browser's own. */
const filesInFolder = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('OneDrive', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

test('at the chosen rhythm a backup is downloaded when the panel is opened, and not before it is due', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#backup');
  await chooseRhythm(mappe, 'weekly');
  await mappe.close();
  await lastBackup(6);
  await openPanel(world, await visit(world, PLAN));
  const again = await world.chromium.openExtensionPage('mappe.html#backup');
  await sees(again, 'Sist sikkerhetskopiert for 6 dager siden.');
  await again.close();
  await lastBackup(7);
  await openPanel(world, await visit(world, PLAN));
  await downloaded(world.downloads, /^laeringsdialog-sikkerhetskopi-.*\.backup$/);
  const after = await world.chromium.openExtensionPage('mappe.html#backup');
  await sees(after, 'Sist sikkerhetskopiert i dag.');
  await after.close();
});

test('a picked folder gets the backups, by button and by itself, in the panel too', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#backup');
  // The browser's own picker can't be driven; it is made to give a real folder.
  await mappe.evaluate(() => {
    Reflect.set(window, 'showDirectoryPicker', async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('OneDrive', { create: true }),
    );
  });
  await chooseRhythm(mappe, 'daily');
  await press(mappe, 'button', 'Velg mappe …');
  await sees(mappe, 'Kopiene lagres i mappen OneDrive.');
  expect(await rhythm(mappe), 'still chosen when something else has changed').toBe('daily');
  await chooseRhythm(mappe, 'weekly');
  await press(mappe, 'button', 'Lag sikkerhetskopi nå');
  await sees(mappe, 'er lagret i mappen OneDrive.');
  const [first] = await filesInFolder(mappe);
  expect(first).toMatch(/^laeringsdialog-sikkerhetskopi-.*\.backup$/);
  await mappe.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    await (await root.getDirectoryHandle('OneDrive')).removeEntry(name ?? '');
  }, first);
  await lastBackup(8);
  await openPanel(world, await visit(world, PLAN));
  await until('a backup in the folder', async () => (await filesInFolder(mappe)).length === 1);
  await mappe.close();
});

test('where the browser wants leave to write into the folder again the panel says so, and shows the way', async () => {
  const page = await visit(world, PLAN);
  await page.evaluateOnNewDocument(() => {
    if ('FileSystemHandle' in window)
      Object.defineProperty(FileSystemHandle.prototype, 'queryPermission', { value: async () => 'prompt' });
  });
  await page.goto(world.lms.origin + PLAN);
  await lastBackup(8);
  const panel = await openPanel(world, page);
  await sees(panel, 'nettleseren vil at du først sier ja til å skrive i mappen');
  expect(await textOf(panel)).not.toContain('Sist sikkerhetskopiert i dag');
  const mappe = await world.chromium.openExtensionPage('mappe.html#backup');
  await press(mappe, 'button', 'Bruk nedlastingsmappen');
  await sees(mappe, 'Kopiene lagres i nedlastingsmappen.');
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloaded } from '../harness/download.ts';
import { PASSPHRASE } from '../harness/unlocking.ts';
import { chooseFile } from './choose-file.ts';
import { addPupil, openPanel, press, sees, startWorld, textOf, tick, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let here: World;
let there: World;
let backup: string;
beforeAll(async () => {
  [here, there] = await Promise.all([startWorld(), startWorld()]);
  const panel = await openPanel(here, await visit(here, '/note/View_Note.aspx?NoteID=204'));
  await addPupil(panel, 'Signe Sund');
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Signe Sund.');
});
afterAll(() => Promise.all([here.close(), there.close()]));

test('a backup is made with one click, tells nothing, and is noted', async () => {
  const mappe = await here.chromium.openExtensionPage('mappe.html#backup');
  await sees(mappe, 'Du har ikke tatt sikkerhetskopi ennå.');
  await press(mappe, 'button', 'Lag sikkerhetskopi nå');
  await sees(mappe, 'Sist sikkerhetskopiert i dag.');
  backup = await downloaded(here.downloads, /^laeringsdialog-sikkerhetskopi-.*\.backup$/);
  expect(await readFile(backup, 'utf8')).not.toMatch(/Signe|linjediagram/);
  await mappe.close();
});

test('after fourteen days without one the panel says so, once a day', async () => {
  const worker = await here.chromium.worker.awake();
  const longAgo = new Date(Date.now() - 15 * 86_400_000).toISOString();
  await worker.evaluate((moment) => chrome.storage.local.set({ 'last-backup': moment }), longAgo);
  const first = await openPanel(here, await visit(here, '/note/View_Note.aspx?NoteID=204'));
  await sees(first, 'Det er 15 dager uten sikkerhetskopi.');
  await press(first, 'button', 'Ta sikkerhetskopi');
  const mappe = await here.chromium.extensionPage('mappe.html#backup');
  await sees(mappe, 'Sist sikkerhetskopiert for 15 dager siden.');
  await mappe.close();
  const second = await openPanel(here, await visit(here, '/note/View_Note.aspx?NoteID=205'));
  await second.waitForSelector('.recent button');
  expect(await textOf(second)).not.toContain('uten sikkerhetskopi');
});

test('on another machine it opens with its passphrase, shows what it would do, and then does it once', async () => {
  const mappe = await there.chromium.openExtensionPage('mappe.html#backup');
  await chooseFile(mappe, backup);
  await sees(mappe, 'Filen er låst med andre nøkler.');
  const field = await mappe.waitForSelector('.restore input[type="password"]');
  await field?.type(PASSPHRASE);
  await press(mappe, 'button', 'Åpne filen');
  await sees(mappe, 'Signe Sund: 2 nye');
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, '2 poster er hentet inn.');
  await chooseFile(mappe, backup);
  await (await mappe.waitForSelector('.restore input[type="password"]'))?.type(PASSPHRASE);
  await press(mappe, 'button', 'Åpne filen');
  await sees(mappe, 'Alt i filen finnes her fra før.');
  await mappe.goto(there.chromium.url('mappe.html#talks'));
  await sees(mappe, 'Jeg kan lage et linjediagram.');
  await mappe.close();
});

test('a damaged backup and a file that is none are refused with a clear message', async () => {
  const mappe = await here.chromium.openExtensionPage('mappe.html#backup');
  const text = await readFile(backup, 'utf8');
  const damaged = join(here.downloads, 'skadet.backup');
  await writeFile(damaged, text.slice(0, -20));
  await chooseFile(mappe, damaged);
  await sees(mappe, 'Filen er skadet eller endret');
  const foreign = join(here.downloads, 'annet.json');
  await writeFile(foreign, '{"format":"noe annet"}');
  await chooseFile(mappe, foreign);
  await sees(mappe, 'Filen er ikke en sikkerhetskopi');
  await mappe.close();
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import {
  addPupil,
  draftsIn,
  EXTENSION,
  openPanel,
  press,
  sees,
  startWorld,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

const NOTE = '/note/View_Note.aspx?NoteID=204';
const GOAL = 'Jeg kan lage et linjediagram.';

let world: World;
let extensionDir: string;
beforeEach(async () => {
  // A copy, since an update changes its files and keeps its place: the place is the extension's identity.
  extensionDir = await mkdtemp(join(tmpdir(), 'extension-'));
  await cp(EXTENSION, extensionDir, { recursive: true });
  world = await startWorld({ extensionDir });
});
afterEach(async () => {
  await world.close();
  await rm(extensionDir, { recursive: true });
});

const fieldText = (panel: Frame, label: string) =>
  panel.$eval(`::-p-aria(${label}[role="textbox"])`, (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );

/** Writes a text and waits until a draft that was sealed after its last letter lies in the database. */
const writeAndKeep = async (panel: Frame, label: string, text: string) => {
  await write(panel, label, text.slice(0, -1));
  const since = new Date().toISOString();
  await write(panel, label, text.slice(-1));
  await until('the draft in the database', async () =>
    (await draftsIn(panel)).some(({ updatedAt }) => updatedAt > since),
  );
};

test('a draft is there again after the panel was closed', async () => {
  const page = await visit(world, NOTE);
  const panel = await openPanel(world, page);
  await write(panel, 'Framovermelding', 'Tegn aksene først');
  await panel.locator('::-p-aria(Lukk panelet[role="button"])').click();
  await until('no panel', () => page.frames().every((frame) => !frame.url().includes('panel.html')));
  const again = await openPanel(world, page);
  await sees(again, 'Utkastet ditt er hentet fram igjen.');
  expect(await fieldText(again, 'Framovermelding')).toBe('Tegn aksene først');
});

test('a draft is there again after the tab was closed in the middle of typing', async () => {
  const page = await visit(world, NOTE);
  const panel = await openPanel(world, page);
  await tick(panel, GOAL);
  await writeAndKeep(panel, 'Tilbakemelding', 'Leser av tabellen');
  await page.close();
  const again = await openPanel(world, await visit(world, NOTE));
  await sees(again, 'Utkastet ditt er hentet fram igjen.');
  expect(await fieldText(again, 'Tilbakemelding')).toBe('Leser av tabellen');
  expect(await again.$$eval('.goal input:checked', (boxes) => boxes.length)).toBe(1);
});

test('a draft is there again after the browser was killed half a second after the last key', async () => {
  const panel = await openPanel(world, await visit(world, NOTE));
  await addPupil(panel, 'Sofie Strand');
  await write(panel, 'Elevens egne ord', 'Jeg vil øve mer på dette');
  const typed = performance.now();
  await until('half a second', () => performance.now() - typed > 500);
  world.chromium = await world.chromium.relaunch();
  await unlock(world.chromium);
  const again = await openPanel(world, await visit(world, NOTE));
  await sees(again, 'Utkastet ditt er hentet fram igjen.');
  await sees(again, 'Sofie Strand');
  expect(await fieldText(again, 'Elevens egne ord')).toBe('Jeg vil øve mer på dette');
});

test('two tabs write a draft each, and what one saves the other sees', async () => {
  const firstPage = await visit(world, NOTE);
  const first = await openPanel(world, firstPage);
  await writeAndKeep(first, 'Elevens egne ord', 'fra den første fanen');
  const secondPage = await visit(world, NOTE);
  const second = await openPanel(world, secondPage);
  expect(await fieldText(second, 'Elevens egne ord')).toBe('');
  await addPupil(second, 'Jonas Lie');
  await tick(second, GOAL);
  await press(second, 'button', 'Lagre');
  await sees(second, 'Lagret for Jonas Lie.');
  await firstPage.bringToFront();
  await sees(first, 'Jonas Lie');
  expect(await fieldText(first, 'Elevens egne ord')).toBe('fra den første fanen');
});

test('the worker may be killed at any time', async () => {
  const page = await visit(world, NOTE);
  await world.chromium.worker.stop();
  const panel = await openPanel(world, page);
  await addPupil(panel, 'Ane Berg');
  await tick(panel, GOAL);
  await world.chromium.worker.stop();
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Ane Berg.');
});

/** Installs the next version from the same folder, as an update brings it. */
const update = async () => {
  const file = join(extensionDir, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...Object(manifest), version: '99.0.0' }));
  await world.chromium.update(extensionDir);
};

test('an update under an open panel: a banner says so, saving still works, and reloading gets the new version', async () => {
  const page = await visit(world, NOTE);
  const panel = await openPanel(world, page);
  await addPupil(panel, 'Nora Dahl');
  await update();
  await sees(panel, 'Utvidelsen er oppdatert.');
  await tick(panel, GOAL);
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Nora Dahl.');

  const reloaded = page.waitForNavigation();
  await press(panel, 'button', 'Last siden på nytt');
  await reloaded;
  // The browser forgets the key with the old version.
  await unlock(world.chromium);
  const again = await openPanel(world, page);
  await sees(again, 'Sist snakket med');
  await sees(again, 'Nora Dahl');
});

test('an update of a page without an open panel puts the new launcher in the place of the old', async () => {
  const page = await visit(world, NOTE);
  await until('the launcher', () => page.$('laeringsdialog-launcher'));
  await update();
  await unlock(world.chromium);
  await until('one launcher that works', async () => {
    if ((await page.$$('laeringsdialog-launcher')).length !== 1) return false;
    await openPanel(world, page);
    return true;
  });
});

test('when the extension goes, so does every trace of it in the page', async () => {
  const page = await visit(world, NOTE);
  const before = await page.evaluate(() => document.documentElement.outerHTML.length);
  await until('the launcher', () => page.$('laeringsdialog-launcher'));
  await world.chromium.browser.uninstallExtension(world.chromium.extensionId);
  await until('no launcher', async () => !(await page.$('laeringsdialog-launcher')));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('laeringsdialog');
  expect(before).toBeGreaterThan(0);
});

import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesWith } from '../harness/files-with.ts';
import { PASSPHRASE, unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import {
  addPupil,
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

declare const chrome: typeof import('wxt/browser').browser;

const NOTE = '/note/View_Note.aspx?NoteID=204';
const GOAL = 'Jeg kan lage et linjediagram.';

let world: World;
let recovery: string;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld({ locked: true });
  recovery = '';
});
afterAll(() => world.close());

const windowOf = (errand: string): Promise<Page> => world.chromium.extensionPage(`unlock.html#${errand}`);
const fields = '.unlock input:not([type="checkbox"]), .unlock textarea';
const fill = async (place: Page, text: string, nth = 0) => {
  const field = await until('the field', async () => (await place.$$(fields))[nth]);
  await field.evaluate((element) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  });
  await field.focus();
  await place.keyboard.sendCharacter(text);
};
const submit = (place: Page) => place.locator('.unlock [type="submit"]').click();
const closed = (place: Page) => until('the window closed', () => place.isClosed());
const lock = () => press(panel, 'button', 'Lås');

test('the first opening asks for a passphrase in a window of its own, and there is no way round it', async () => {
  page = await visit(world, NOTE);
  await world.chromium.triggerToolbarButton(page);
  panel = await world.chromium.panel(page);
  await sees(panel, 'Før du begynner');
  expect(await panel.$$('input, textarea, .nav')).toHaveLength(0);
  await press(panel, 'button', 'Velg passordsetning');
  const first = await windowOf('unlock');
  await sees(first, 'Velg en passordsetning');

  await fill(first, 'passord123');
  await fill(first, 'passord123', 1);
  await submit(first);
  await sees(first, 'For lett å gjette.');
  await fill(first, PASSPHRASE);
  await submit(first);
  await sees(first, 'De to er ikke like.');
  await fill(first, PASSPHRASE, 1);
  await submit(first);
  recovery = await first
    .waitForSelector('.recovery-key')
    .then((key) => key?.evaluate((text) => text.textContent) ?? '');
  await fill(first, recovery.slice(0, -3));
  await submit(first);
  await sees(first, 'Nøkkelen er ikke hel.');
  await sees(panel, 'Før du begynner');
  await fill(first, recovery.toLowerCase());
  await submit(first);
  await closed(first);
  await panel.waitForSelector('.pupil-input');
});

describe('locking', () => {
  beforeEach(async () => {
    await page.bringToFront();
    await panel.waitForSelector('.pupil-input');
  });

  test('by the button clears the screen, keeps what was being written, and goes on there after unlocking', async () => {
    await addPupil(panel, 'Frida Fossum');
    await tick(panel, GOAL);
    await write(panel, 'Tilbakemelding', 'Halvferdig setn');
    await lock();
    await sees(panel, 'Læringsdialog er låst');
    const html = await panel.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toMatch(/Frida|Halvferdig/);
    await press(panel, 'button', 'Lås opp');
    const window = await windowOf('unlock');
    await fill(window, PASSPHRASE);
    await submit(window);
    await closed(window);
    await sees(panel, 'Frida Fossum');
    await sees(panel, 'Utkastet ditt er hentet fram igjen.');
    expect(await panel.$eval('::-p-aria(Tilbakemelding[role="textbox"])', (field) => Reflect.get(field, 'value'))).toBe(
      'Halvferdig setn',
    );
    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Lagret for Frida Fossum.');
  });

  test('by itself comes after the time that was chosen last, which stands on the screen whatever else changes there', async () => {
    const mappe = await world.chromium.openExtensionPage('mappe.html#security');
    const after = await mappe.waitForSelector('main select');
    await after?.select('5');
    await after?.select('30');
    const show = (language: string) =>
      mappe.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    await show('en');
    await until('the other words', () => mappe.$eval('html', ({ lang }) => lang === 'en'));
    expect(await after?.evaluate((field) => Reflect.get(field, 'value'))).toBe('30');
    await show('nb');
    await until('the words as before', () => mappe.$eval('html', ({ lang }) => lang === 'nb'));
    await after?.select('15');
    await mappe.close();
  });

  test('reaches every page of the extension at once', async () => {
    const mappe = await world.chromium.openExtensionPage('mappe.html#pupils');
    await sees(mappe, 'Frida Fossum');
    await press(mappe, 'button', 'Lås');
    await sees(mappe, 'Læringsdialog er låst');
    await sees(panel, 'Læringsdialog er låst');
    expect(await textOf(mappe)).not.toContain('Frida');
    await unlock(world.chromium);
    await sees(mappe, 'Frida Fossum');
    await mappe.close();
  });

  test('happens when the machine is locked', async () => {
    const worker = await world.chromium.worker.awake();
    await worker.evaluate(() =>
      Reflect.get(chrome.idle.onStateChanged, 'dispatch').call(chrome.idle.onStateChanged, 'locked'),
    );
    await sees(panel, 'Læringsdialog er låst');
    await unlock(world.chromium);
  });

  test('a wrong passphrase is told of, and each one more makes the wait longer, also in a new window', async () => {
    await lock();
    await sees(panel, 'Læringsdialog er låst');
    const first = await world.chromium.openExtensionPage('unlock.html');
    for (const wrong of ['feil', 'feil igjen', 'og en gang til']) {
      await fill(first, wrong);
      await submit(first);
      await sees(first, 'Passordsetningen stemmer ikke.');
      await seesNot(first, 'Vent litt …');
    }
    await sees(first, 'Neste forsøk om');
    await first.close();
    const second = await world.chromium.openExtensionPage('unlock.html');
    await sees(second, 'Neste forsøk om');
    await until('a try', () => second.$('.unlock [type="submit"]:not([aria-disabled="true"])'));
    await fill(second, PASSPHRASE);
    await submit(second);
    await closed(second);
  });

  test('the recovery key opens too, and a new passphrase is chosen at once', async () => {
    await lock();
    await sees(panel, 'Læringsdialog er låst');
    const window = await world.chromium.openExtensionPage('unlock.html');
    await press(window, 'button', 'Glemt passordsetningen?');
    await fill(window, recovery);
    await submit(window);
    await sees(window, 'Skriv den én gang til');
    await fill(window, 'en helt ny og lang setning');
    await fill(window, 'en helt ny og lang setning', 1);
    await submit(window);
    await closed(window);
    await panel.waitForSelector('.pupil-input');
  });

  test('the passphrase is changed from the mappe; the old one is worth nothing then', async () => {
    const mappe = await world.chromium.openExtensionPage('mappe.html#security');
    await press(mappe, 'button', 'Bytt passordsetning');
    const window = await windowOf('passphrase');
    await fill(window, PASSPHRASE);
    await submit(window);
    await sees(window, 'Passordsetningen stemmer ikke.');
    await seesNot(window, 'Vent litt …');
    await fill(window, 'en helt ny og lang setning');
    await submit(window);
    await sees(window, 'Skriv den én gang til');
    await fill(window, PASSPHRASE);
    await fill(window, PASSPHRASE, 1);
    await submit(window);
    await closed(window);
    await mappe.close();
  });
});

test('nothing readable about a pupil lies in the browser’s profile', async () => {
  const own = await startWorld();
  const tab = await visit(own, NOTE);
  const planted = await openPanel(own, tab);
  await addPupil(planted, 'Torvald Plantet');
  await tick(planted, GOAL);
  await write(planted, 'Tilbakemelding', 'Hemmeligheten');
  await press(planted, 'button', 'Lagre');
  await sees(planted, 'Lagret for Torvald Plantet.');
  await write(planted, 'Avtale', 'Utkasthemmelighet');
  await press(planted, 'button', 'Lås');
  await sees(planted, 'Læringsdialog er låst');
  await own.chromium.kill();
  const profile = own.chromium.userDataDir;
  // What stands in the clear is found, so the search is able to find.
  expect(await filesWith(profile, ['veiledningssamtale'])).not.toEqual([]);
  expect(await filesWith(profile, ['Plantet', 'Hemmeligheten', 'Utkasthemmelighet', 'hunden spiser'])).toEqual([]);
  own.chromium = await own.chromium.relaunch();
  const again = await visit(own, NOTE);
  await own.chromium.triggerToolbarButton(again);
  await sees(await own.chromium.panel(again), 'Læringsdialog er låst');
  await own.close();
});

test('what stands in a form is not among what the browser keeps of open tabs', async () => {
  const own = await startWorld();
  const tab = await visit(own, NOTE);
  const form = await openPanel(own, tab);
  await addPupil(form, 'Torvald Plantet');
  await write(form, 'Tilbakemelding', 'Ulagret hemmelighet');
  await form.type('.pupil-input', 'Ukjentnavn');
  await form.locator('summary').click();
  await press(form, 'button', 'Legg ved lenke til denne siden');
  await write(form, 'Tittel på produktet', 'Hemmelig produkt');
  await press(form, 'button', 'Lim inn mål');
  await write(form, 'Ett mål per linje', 'Hemmelig mål');
  const window = await own.chromium.openExtensionPage('unlock.html#passphrase');
  await window.locator('.unlock input[type="checkbox"]').click();
  await window.type('.unlock input', 'synlig passordsetning');
  // What an ordinary page's form holds is found there, so the search is able to find; it was written after ours.
  const ordinary = await visit(own, NOTE);
  await ordinary.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'ordinary';
    document.body.append(field);
  });
  await ordinary.type('#ordinary', 'Vanlig side');
  for (const page of [window, tab, ordinary]) await page.bringToFront();
  const profile = own.chromium.userDataDir;
  await until('the ordinary page’s form', async () => (await filesWith(profile, ['Vanlig side'])).length > 0, 30_000);
  const ours = ['Ulagret hemmelighet', 'Ukjentnavn', 'Hemmelig produkt', 'Hemmelig mål', 'synlig passordsetning'];
  for (const text of ours) expect(await filesWith(profile, [text]), text).toEqual([]);
  await own.close();
});

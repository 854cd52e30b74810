import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../components/mappe/route.ts';
import { overflows, violations } from '../harness/axe.ts';
import { until } from '../harness/until.ts';
import { openPanel, press, sees, startWorld, tick, visit, type World, write } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const check = async (place: Frame | Page, state: string) => {
  expect(await violations(place), state).toEqual([]);
  expect(await overflows(place), `${state}: sideways scrolling`).toBe(false);
};

const looks = [
  { look: 'light', width: 1280, scheme: 'light', language: 'nb' },
  { look: 'dark', width: 1280, scheme: 'dark', language: 'nn' },
  { look: 'a window of 320 px', width: 320, scheme: 'light', language: 'en' },
] as const;

describe.each(looks)('in $look, in $language', ({ look, width, scheme, language }) => {
  test('axe finds nothing in any state of the panel', async () => {
    const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
    await page.setViewport({ width, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const panel = await openPanel(world, page);
    await panel.waitForSelector('.goal');
    await check(panel, 'the empty form');

    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Velg en elev først.');
    await check(panel, 'something missing');

    const name = `Kari ${look}`.slice(0, 20);
    await panel.type('.pupil-input', 'Ka');
    await panel.waitForSelector('[role="option"]');
    await check(panel, 'the list of names');
    await panel.type('.pupil-input', name.slice(2));
    await panel.locator('::-p-text(Legg til «)').click();
    await tick(panel, 'Jeg kan lage et linjediagram.');
    await write(panel, 'Avtale', 'Øve hver dag');
    await press(panel, 'button', '2 uker');
    await panel.locator('summary').click();
    await press(panel, 'button', 'Legg ved lenke til denne siden');
    await press(panel, 'button', 'Lim inn mål');
    await check(panel, 'everything open and filled in');
    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Lagret for');

    await panel.select('.language', language);
    const nav = (position: number) => panel.locator(`.nav > :nth-child(${position})`).click();
    await nav(2);
    await panel.waitForSelector('.talk-card');
    await check(panel, 'talks');
    await panel.locator('.talk-card footer button').click();
    await panel.waitForSelector('.talk-card textarea');
    await check(panel, 'a talk being edited');
    await nav(3);
    await panel.waitForSelector('.follow-ups .talk-card');
    await check(panel, 'what is to be followed up');
    await nav(4);
    await panel.waitForSelector('.pupil-row');
    await panel.locator('.pupil-row button:nth-of-type(2)').click();
    await panel.waitForSelector('.pupil-fields button + button');
    await check(panel, 'pupils, one being edited');
    await nav(6);
    await panel.waitForSelector('.notes');
    await check(panel, 'notes');
    await panel.select('.language', 'nb');
    await page.close();
  });

  test.each(SECTIONS)('axe finds nothing in the mappe: %s', async (section) => {
    const page = await world.chromium.openExtensionPage(`mappe.html#${section}`);
    await page.setViewport({ width, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('main > *');
    await until('loaded', async () => !(await page.$eval('main', (main) => main.textContent)).includes('Henter …'));
    await check(page, `the mappe, ${section}`);
    if (section === 'pupils') {
      await page.locator('.pupil-row button').click();
      await page.waitForSelector('.pupil-file .facts');
      await check(page, 'all about a pupil');
      await page.locator('.pupil-file .danger').click();
      await page.waitForSelector('dialog[open]');
      await check(page, 'asking before deleting for good');
    }
    await page.close();
  });
});

test.each(looks)(
  'axe finds nothing from first use to unlocking, in $look, in $language',
  async ({ width, scheme, language }) => {
    const own = await startWorld({ locked: true });
    const worker = await own.chromium.worker.awake();
    await worker.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    const look = async (page: Page) => {
      await page.setViewport({ width, height: 700 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    };
    const page = await visit(own, '/note/View_Note.aspx?NoteID=204');
    await look(page);
    await own.chromium.triggerToolbarButton(page);
    const panel = await own.chromium.panel(page);
    await panel.waitForSelector('.face');
    await check(panel, 'before the first use');

    const window = await own.chromium.openExtensionPage('unlock.html');
    await look(window);
    await window.waitForSelector('.unlock form');
    await check(window, 'choosing a passphrase');
    await window.locator('.unlock .row-actions button').click();
    await window.locator('.unlock [type="submit"]').click();
    await until('the problem', () => window.$eval('.problem', (problem) => problem.textContent !== ''));
    await check(window, 'a suggestion, not typed again');
    const suggestion = await window.$eval('.unlock input', (input) => input.value);
    await window.type('.unlock .field:last-of-type input', suggestion);
    await window.locator('.unlock [type="submit"]').click();
    await window.waitForSelector('.recovery-key');
    await window.locator('.unlock [type="submit"]').click();
    await until('the problem', () => window.$eval('.problem', (problem) => problem.textContent !== ''));
    await check(window, 'the recovery key, not entered back');
    await window.type('.unlock textarea', await window.$eval('.recovery-key', (key) => key.textContent));
    await window.locator('.unlock [type="submit"]').click();

    await page.bringToFront();
    await panel.waitForSelector('.pupil-input');
    await panel.locator('.header-row button:nth-last-of-type(2)').click();
    await panel.waitForSelector('.face');
    await check(panel, 'locked');
    const again = await own.chromium.openExtensionPage('unlock.html');
    await look(again);
    await again.type('.unlock input', 'feil');
    await again.locator('.unlock [type="submit"]').click();
    await until('the problem', () => again.$eval('.problem', (problem) => problem.textContent !== ''));
    await check(again, 'a wrong passphrase');
    await again.locator('.unlock > button').click();
    await check(again, 'the recovery key asked for');
    await own.close();
  },
);

test('axe finds nothing where there are no goals, and in a panel framed by a page', async () => {
  const empty = await visit(world, '/note/View_Note.aspx?NoteID=215');
  const panel = await openPanel(world, empty);
  await sees(panel, 'Fant ingen læringsmål');
  await check(panel, 'no goals');
  const hostile = await visit(world, '/hostile');
  await hostile.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.documentElement.append(frame);
  }, world.chromium.url('panel.html'));
  const framed = await world.chromium.panel(hostile);
  await check(framed, 'framed by a page');
});

test('the launcher and the panel’s edge are named, in a page that axe finds nothing new in', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  await until('the launcher', () => page.$('::-p-aria(Læringsdialog[role="button"])'));
  expect((await violations(page)).filter((line) => line.includes('laeringsdialog'))).toEqual([]);
});

test('in a contrast theme what is current and what is chosen can be told from the rest', async () => {
  const page = await world.chromium.openExtensionPage('mappe.html#log');
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const look = (selector: string, property: 'borderLeftColor' | 'backgroundColor') =>
    page.$eval(selector, (element, name) => getComputedStyle(element)[name], property);
  await page.waitForSelector('.chip-button');
  expect(await look('.mappe-nav [aria-current]', 'borderLeftColor')).not.toBe(
    await look('.mappe-nav a:not([aria-current])', 'borderLeftColor'),
  );
  await page.locator('.chip-button[aria-pressed="false"]').click();
  await page.waitForSelector('.chip-button[aria-pressed="true"]');
  expect(await look('.chip-button[aria-pressed="true"]', 'backgroundColor')).not.toBe(
    await look('.chip-button[aria-pressed="false"]', 'backgroundColor'),
  );
  await page.close();
});

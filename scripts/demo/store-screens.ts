import { mkdir } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { clearForm } from '../../tests/e2e/world.ts';
import type { Chromium } from '../../tests/harness/chromium.ts';
import { seed } from '../../tests/harness/seed.ts';
import { dialogue, idOf, pupil } from '../../tests/unit/dialogue/records.ts';
import { formal } from '../../tests/unit/dialogue/talks.ts';
import { FINISHED, FOLDER, HELD, PUPILS, TALKS } from './formal-talks.ts';

declare const chrome: typeof import('wxt/browser').browser;

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** The size that all three stores take. */
const SIZE = { width: 1280, height: 800 };

/** The rest of an invented class, and where each stands. */
const CLASS = ['Amir Haddad', 'Benedikte Lund', 'Emil Strand', 'Hedda Vik', 'Mathias Foss', 'Noor Ali', 'Tuva Berg'];
const OTHERS = CLASS.map((name, at) => pupil(at + 20, name, { group: '7B', grade: 7 }));
const sooner = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const STANDING = [
  formal(40, idOf(20), 'utviklingssamtale', { date: sooner(-6) }),
  formal(41, idOf(20), 'elevsamtale', { date: sooner(-20) }),
  formal(42, idOf(21), 'elevsamtale', { date: sooner(-19) }),
  formal(43, idOf(22), 'utviklingssamtale', { date: sooner(2), state: 'invitert' }),
  formal(44, idOf(23), 'elevsamtale', { date: sooner(-18) }),
  formal(45, idOf(24), 'utviklingssamtale', { date: sooner(-5) }),
  formal(46, idOf(25), 'elevsamtale', { date: sooner(1), state: 'avtalt' }),
  dialogue(47, idOf(21), sooner(-3)),
  dialogue(48, idOf(23), sooner(-1)),
  dialogue(49, idOf(26), sooner(-9)),
];

/** The mappe's screens by their addresses, and what is there when they are. */
const SCREENS = [
  ['2-overview', 'overview', '.overview-table'],
  ['3-talk', `talk=${HELD}`, '.conversation'],
  ['4-agreement', `agreement=${FINISHED}`, '.paper'],
  ['5-folder', `folder=${FOLDER}`, '.timeline'],
] as const;

/** The heading has the focus when a screen is opened; a picture need not show that. */
const withoutFocus = (mappe: Page) =>
  mappe.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

const takeMappe = async (chromium: Chromium, mappe: Page, pathOf: (name: string) => `${string}.png`): Promise<void> => {
  for (const [name, hash, ready] of SCREENS) {
    await mappe.goto('about:blank');
    await mappe.goto(`${chromium.url('mappe.html')}#${hash}`);
    await mappe.waitForSelector(ready);
    await withoutFocus(mappe);
    await mappe.screenshot({ path: pathOf(name) });
  }
};

const takePanel = async (chromium: Chromium, planUrl: string, path: `${string}.png`): Promise<Frame> => {
  const page = await chromium.browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(planUrl);
  await chromium.triggerToolbarButton(page);
  const panel = await chromium.panel(page);
  await panel.waitForSelector('.goal');
  await panel.type('.pupil-input', 'Sara');
  await panel.locator('[role="option"]').click();
  await panel.waitForSelector('.chip');
  for (const goal of (await panel.$$('.goal')).slice(0, 2)) await goal.click();
  await panel.$eval('.scroller', (scroller) => scroller.scrollTo(0, 0));
  await page.screenshot({ path });
  return panel;
};

/** Takes the pictures for the stores' pages, with invented pupils, in each language. */
export const storeScreens = async (chromium: Chromium, planUrl: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const mappe = await chromium.openExtensionPage('mappe.html#talks');
  await mappe.waitForSelector('.talks');
  await seed(mappe, { pupils: [...PUPILS, ...OTHERS], dialogues: [...TALKS, ...STANDING] });
  await mappe.setViewport(SIZE);
  const worker = await chromium.worker.awake();
  const choose = (language: string) =>
    worker.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  for (const language of LANGUAGES) {
    await choose(language);
    await takeMappe(chromium, mappe, (name) => `${folder}/${name}-${language}.png`);
  }
  await mappe.close();
  for (const language of LANGUAGES) {
    await choose(language);
    const panel = await takePanel(chromium, planUrl, `${folder}/1-panel-${language}.png`);
    // Else the next panel would take up what stands in this one.
    await choose('nb');
    await clearForm(panel);
    await panel.page().close();
  }
};

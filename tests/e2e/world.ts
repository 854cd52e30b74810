import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { type Chromium, type ChromiumOptions, launchChromium } from '../harness/chromium.ts';
import { setUpLock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { type Lms, startLms } from '../lms/server.ts';

declare const chrome: typeof import('wxt/browser').browser & {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
};

export const EXTENSION = resolve('.output/chrome-mv3');

/** The practice LMS and a Chromium with the built extension in it. */
export type World = { lms: Lms; chromium: Chromium; downloads: string; close: () => Promise<void> };

/** Starts it, with a passphrase chosen and unlocked unless `locked`: then as it is when just installed. */
export const startWorld = async ({
  locked = false,
  ...options
}: Partial<ChromiumOptions> & { locked?: boolean } = {}): Promise<World> => {
  const lms = await startLms();
  const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
  const chromium = await launchChromium({
    extensionDir: EXTENSION,
    lmsPort: lms.port,
    downloadDir: downloads,
    ...options,
  });
  if (!locked) await setUpLock(chromium);
  const world: World = {
    lms,
    chromium,
    downloads,
    close: async () => {
      await world.chromium.close();
      await lms.close();
      await rm(downloads, { recursive: true });
    },
  };
  return world;
};

/** Opens a page of the practice LMS in a new tab. */
export const visit = async ({ lms, chromium }: World, path: string): Promise<Page> => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(lms.origin + path);
  return page;
};

/** Presses the toolbar button and waits until the panel can be written in and has read the page. */
export const openPanel = async ({ chromium }: World, page: Page): Promise<Frame> => {
  await chromium.triggerToolbarButton(page);
  const panel = await chromium.panel(page);
  await panel.waitForSelector('.pupil-input');
  await seesNot(panel, 'Leser planen …');
  return panel;
};

/** Chooses an entry of the page's context menu: the browser's own menu can't be pressed by a driver, its event can be raised. */
export const chooseInMenu = async (
  { chromium }: World,
  page: Page,
  entry: 'use-marked' | 'annotate',
): Promise<void> => {
  const worker = await chromium.worker.awake();
  await worker.evaluate(
    async (url, menuItemId) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false }, tab ?? {});
    },
    page.url(),
    entry,
  );
};

/** What the reader of a screen reads. */
export const textOf = (place: Frame | Page): Promise<string> => place.evaluate(() => document.body.innerText);

/** Waits until a text stands on the screen. */
export const sees = async (place: Frame | Page, text: string): Promise<void> => {
  await until(`«${text}» on the screen`, async () => (await textOf(place)).includes(text));
};

/** Waits until a text no longer stands on the screen. */
export const seesNot = async (place: Frame | Page, text: string): Promise<void> => {
  await until(`no «${text}» on the screen`, async () => !(await textOf(place)).includes(text));
};

/** Presses what has this role and accessible name. */
export const press = (place: Frame | Page, role: string, name: string): Promise<void> =>
  place.locator(`::-p-aria(${name}[role="${role}"])`).click();

/** Writes into the field with this label. */
export const write = async (place: Frame | Page, label: string, text: string): Promise<void> => {
  const field = await place.waitForSelector(`::-p-aria(${label}[role="textbox"])`);
  await field?.type(text);
};

/** Adds a new pupil in the quick log by name. */
export const addPupil = async (panel: Frame | Page, name: string): Promise<void> => {
  const input = await panel.waitForSelector('.pupil-input');
  await input?.type(name);
  await panel.locator('::-p-text(Legg til «)').click();
  await panel.waitForSelector(`::-p-aria(Fjern ${name}[role="button"])`);
};

/** The goals offered in the quick log. */
export const goalsIn = (panel: Frame): Promise<string[]> =>
  panel.$$eval('.goal span', (spans) => spans.map((span) => span.firstChild?.textContent ?? ''));

/** Ticks the goal with this text. */
export const tick = async (panel: Frame | Page, goal: string): Promise<void> => {
  const box = await until(`the goal «${goal}»`, async () => {
    for (const label of await panel.$$('.goal'))
      if ((await label.evaluate((element) => element.textContent)).includes(goal)) return label;
    return undefined;
  });
  await box.click();
};

export const names = (place: Frame | Page, selector: string): Promise<string[]> =>
  place.$$eval(selector, (found) => found.map((element) => element.textContent.trim()));

/** All drafts in the extension's database, sealed as they lie there. */
export const draftsIn = (panel: Frame): Promise<{ updatedAt: string }[]> =>
  panel.evaluate(
    () =>
      new Promise<{ updatedAt: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('laeringsdialog');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ updatedAt }: { updatedAt: string }) => ({ updatedAt })));
          };
        };
      }),
  );

/** Empties the quick log, and waits until its draft is gone too: a tab closed sooner would leave it to the next. */
export const clearForm = async (panel: Frame): Promise<void> => {
  await press(panel, 'button', 'Tøm skjemaet');
  await sees(panel, 'Skjemaet er tømt.');
  await until('no draft', async () => (await draftsIn(panel)).length === 0);
};

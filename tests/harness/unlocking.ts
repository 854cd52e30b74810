import type { Page } from 'puppeteer';
import type { Chromium } from './chromium.ts';
import { until } from './until.ts';

/** Strong, and with letters that are typed in more than one way. */
export const PASSPHRASE = 'hunden spiser fem blå epler';

const fill = async (page: Page, place: number, text: string): Promise<void> => {
  const field = await until(
    'the field',
    async () => (await page.$$('.unlock input:not([type="checkbox"]), .unlock textarea'))[place],
  );
  await field.focus();
  await page.keyboard.sendCharacter(text);
};

const submit = (page: Page) => page.locator('.unlock [type="submit"]').click();

/** Goes through first use: a passphrase, and the recovery key entered back. Gives the recovery key. */
export const setUpLock = async (chromium: Chromium): Promise<string> => {
  const page = await chromium.openExtensionPage('unlock.html');
  await fill(page, 0, PASSPHRASE);
  await fill(page, 1, PASSPHRASE);
  await submit(page);
  const key = await page.waitForSelector('.recovery-key');
  const recovery = (await key?.evaluate((element) => element.textContent)) ?? '';
  await fill(page, 0, recovery);
  const closed = new Promise((resolve) => page.once('close', resolve));
  await submit(page);
  await closed;
  return recovery;
};

/** Unlocks with the passphrase, in the window's page opened as a tab. */
export const unlock = async (chromium: Chromium): Promise<void> => {
  const page = await chromium.openExtensionPage('unlock.html');
  await fill(page, 0, PASSPHRASE);
  const closed = new Promise((resolve) => page.once('close', resolve));
  await submit(page);
  await closed;
};

import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import type { Chromium } from '../../tests/harness/chromium.ts';
import { seed } from '../../tests/harness/seed.ts';
import { FINISHED, FOLDER, HELD, PUPILS, TALKS } from './formal-talks.ts';

declare const chrome: typeof import('wxt/browser').browser;

const LANGUAGES = ['nb', 'nn'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320] as const;

/** The screens of formal talks by their addresses, and what is there when they are. */
const SCREENS = {
  plan: ['plan', '.meeting'],
  'plan-new': ['plan', '.meeting', '.planning .primary'],
  talk: [`talk=${HELD}`, '.conversation'],
  'talk-finished': [`talk=${FINISHED}`, '.conversation'],
  agreement: [`agreement=${FINISHED}`, '.paper'],
  folder: [`folder=${FOLDER}`, '.timeline'],
  'follow-up': ['followUp', '.follow-ups'],
  forms: ['forms', '.forms'],
  practice: ['practice', '.practice'],
} as const;

const take = async (page: Page, url: string, [hash, ready, press]: readonly string[], path: `${string}.png`) => {
  await page.goto('about:blank');
  await page.goto(`${url}#${hash}`);
  await page.waitForSelector(ready ?? 'main');
  if (press) await page.locator(press).click();
  // The page scrolls inside itself: a window high enough shows all of it.
  const window = page.viewport() ?? { width: 0, height: 0 };
  const hidden = await page.$eval('main', (main) => main.scrollHeight - main.clientHeight);
  await page.setViewport({ ...window, height: window.height + hidden });
  await page.screenshot({ path });
  await page.setViewport(window);
};

/** Takes the screens of formal talks, with invented pupils, wide and narrow, light and dark, in bokmål and nynorsk, for looking at. */
export const formalScreens = async (chromium: Chromium, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const url = chromium.url('mappe.html');
  const page = await chromium.openExtensionPage('mappe.html#talks');
  await page.waitForSelector('.talks');
  await seed(page, { pupils: PUPILS, dialogues: TALKS });
  for (const language of LANGUAGES) {
    await page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    for (const theme of THEMES)
      for (const width of WIDTHS) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.setViewport({ width, height: 900 });
        for (const [name, screen] of Object.entries(SCREENS))
          await take(page, url, screen, `${folder}/${name}-${language}-${theme}-${width}.png`);
      }
  }
  await page.close();
};

import { mkdir } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { SECTIONS } from '../../components/mappe/route.ts';
import type { Chromium } from '../../tests/harness/chromium.ts';
import { until } from '../../tests/harness/until.ts';

declare const chrome: typeof import('wxt/browser').browser;

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** The panel at its narrowest, and high enough that nothing must be scrolled. */
const SIZE = { width: 320, height: 1500 };
const WINDOW = { width: 900, height: SIZE.height };
/** The panel's screens in the order of its buttons. */
const SCREENS = ['log', 'talks', 'followUp', 'pupils', 'plan', 'notes'] as const;

/** Takes every screen of panel and mappe in each language, light and dark, with the panel at its narrowest, for looking at. */
export async function everyScreen(chromium: Chromium, planUrl: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await settle(chromium, language);
      const shot = (screen: string) => `${folder}/${screen}-${language}-${theme}.png` as const;
      const page = await chromium.browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await takePanel(chromium, page, planUrl, (screen) => ({
        path: shot(`panel-${screen}`),
        clip: { x: WINDOW.width - SIZE.width, y: 0, ...SIZE },
      }));
      await takeMappe(chromium, page, (screen) => ({ path: shot(`mappe-${screen}`) }));
      await page.close();
    }
}

/** Chooses language and width as the teacher's own choices are kept. */
async function settle(chromium: Chromium, language: string): Promise<void> {
  const worker = await chromium.worker.awake();
  await worker.evaluate(
    (chosen, width) => chrome.storage.local.set({ language: chosen, launcher: { top: 40, hidden: false, width } }),
    language,
    SIZE.width,
  );
}

type Shot = (screen: string) => NonNullable<Parameters<Page['screenshot']>[0]>;

async function takePanel(chromium: Chromium, page: Page, planUrl: string, shot: Shot): Promise<void> {
  await page.setViewport(WINDOW);
  await page.goto(planUrl);
  await chromium.triggerToolbarButton(page);
  const panel = await chromium.panel(page);
  await panel.waitForSelector('.goal');
  await page.screenshot(shot('log'));
  await panel.locator('details summary').click();
  await panel.locator('[type="submit"]').click();
  await until('the problem', () => panel.$eval('.problem', (problem) => problem.textContent !== ''));
  await page.screenshot(shot('log-more-and-problem'));
  for (const [place, name] of SCREENS.entries()) {
    if (name === 'log') continue;
    await panel.locator(`.nav button:nth-child(${place + 1})`).click();
    if (name === 'talks') await panel.locator('.choice-option:last-child').click();
    await ready(panel);
    await page.screenshot(shot(name));
  }
}

async function takeMappe(chromium: Chromium, page: Page, shot: Shot): Promise<void> {
  await page.setViewport({ width: 1280, height: 900 });
  for (const name of SECTIONS) {
    await page.goto(chromium.url(`mappe.html#${name}`));
    await ready(page.mainFrame());
    await page.screenshot(shot(name));
  }
}

/** Until the screen is there and waits for nothing more, in any language. */
const ready = (place: Frame) =>
  until('the screen', () =>
    place.$eval(
      'main',
      ({ textContent }) => !/^$|^(Henter|Hentar|Loading) …|(Leser inn|Les inn|Reading): /.test(textContent),
    ),
  );

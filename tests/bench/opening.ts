import type { Page } from 'puppeteer';
import type { World } from '../e2e/world.ts';
import { until } from '../harness/until.ts';
import { type Moments, momentsOf, watchMoments } from './moments.ts';

/** Where to click. */
export interface Place {
  x: number;
  y: number;
}

/** Milliseconds from the click on the launcher's tab. */
export interface Opening {
  /** … to a typed character that the panel's pupil field has accepted. */
  typing: number;
  /** … to the plan's goals in the panel. */
  goals: number;
}

/** The middle of the launcher's tab. It lies in a closed shadow root: only the accessibility tree shows it. */
export async function findTab({ chromium, lms }: World, path: string): Promise<Place> {
  const page = await chromium.browser.newPage();
  await page.goto(lms.origin + path);
  const tab = await page.waitForSelector('::-p-aria(Læringsdialog[role="button"])');
  const box = await tab?.boundingBox();
  await page.close();
  if (!box) throw new Error("The launcher's tab is not on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Opens a page, clicks on the launcher's tab and types without a pause, as a hurried teacher would, until the panel has
 * accepted a character. The times are taken in the browser, so that the driver's own way there and back is not in them.
 */
export async function open({ chromium, lms }: World, path: string, tab: Place): Promise<Opening> {
  const page = await chromium.browser.newPage();
  try {
    await watchMoments(page);
    await page.goto(lms.origin + path, { waitUntil: 'networkidle0' });
    await until('the tab at its place', () =>
      page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'laeringsdialog-launcher', tab),
    );
    await page.mouse.click(tab.x, tab.y);
    await until(
      'a typed character',
      async () => {
        await page.keyboard.press('a');
        return (await inPanel(page))?.typed;
      },
      20_000,
    );
    const { clicked } = await momentsOf(page.mainFrame());
    const { typed, goals } = await until(
      'goals',
      async () => {
        const moments = await inPanel(page);
        return moments?.goals ? moments : undefined;
      },
      20_000,
    );
    if (!clicked || !typed || !goals) throw new Error('A moment was not noted.');
    return { typing: typed - clicked, goals: goals - clicked };
  } finally {
    await page.close();
  }
}

const inPanel = async (page: Page): Promise<Moments | undefined> => {
  const frame = page.frames().find((each) => each.url().includes('/panel.html'));
  return frame && momentsOf(frame);
};

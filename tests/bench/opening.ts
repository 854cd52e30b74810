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

/**
 * The middle of the launcher's tab. It lies in a closed shadow root: only the accessibility tree shows it, and waiting
 * for a selector would not see it come.
 */
export async function findTab({ chromium, lms }: World, path: string): Promise<Place> {
  const page = await chromium.open(lms.origin + path);
  const box = await until("the launcher's tab", async () =>
    (await page.$('::-p-aria(Læringsdialog[role="button"])'))?.boundingBox(),
  );
  await page.close();
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
    await leaveNoDraft(page);
    return { typing: typed - clicked, goals: goals - clicked };
  } finally {
    await page.close();
  }
}

/** Empties the field and closes the panel, so that the next opening finds no draft that grows from run to run. */
async function leaveNoDraft(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await until('the panel to be closed', () => !panelOf(page));
}

const panelOf = (page: Page) => page.frames().find((each) => each.url().includes('/panel.html'));

const inPanel = async (page: Page): Promise<Moments | undefined> => {
  const frame = panelOf(page);
  return frame && momentsOf(frame);
};

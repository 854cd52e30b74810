import type { Frame, Page } from 'puppeteer';

/** What has the focus in a panel, by its accessible words. */
export const focused = (panel: Frame | Page): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    const label =
      element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.textContent.trim() : '');
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return labels?.length ? [...labels].map((each) => each.textContent.trim()).join(' ') : label;
  });

export type TabTo = (words: string, key?: 'Tab' | 'ShiftTab') => Promise<void>;

/** Tabs on in a panel until something with these words has the focus. */
export const tabber =
  (page: Page, panel: Frame | Page): TabTo =>
  async (words, key = 'Tab') => {
    for (let step = 0; step < 80; step++) {
      if ((await focused(panel)).startsWith(words)) return;
      if (key === 'ShiftTab') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (key === 'ShiftTab') await page.keyboard.up('Shift');
    }
    throw new Error(`the Tab key never came to «${words}»`);
  };

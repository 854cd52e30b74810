import type { Page } from 'puppeteer';

/** Chooses a file in the page's field for one. */
export const chooseFile = async (page: Page, file: string): Promise<void> => {
  const input = await page.waitForSelector('input[type="file"]');
  if (!input) throw new Error('no field for a file');
  await (await input.toElement('input')).uploadFile(file);
};

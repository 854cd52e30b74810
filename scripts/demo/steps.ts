import type { Frame, Page } from 'puppeteer';
import type { Chromium } from '../../tests/harness/chromium.ts';
import { until } from '../../tests/harness/until.ts';

/** What the steps of the demo share. */
export type Demo = { chromium: Chromium; picture: (page: Page, name: string) => Promise<void> };

const sees = (place: Frame | Page, text: string) =>
  until(`«${text}» on the screen`, () => place.evaluate((words) => document.body.textContent.includes(words), text));

const press = (place: Frame | Page, name: string) => place.locator(`::-p-aria(${name}[role="button"])`).click();

/** Opens a plan and the panel beside it, and waits until the goals are read. */
export const openPanel = async ({ chromium, picture }: Demo, url: string) => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  await page.waitForSelector('.h-userinput');
  console.log(`✓ Arbeidsplanen er åpen: ${await page.title()}`);
  await chromium.triggerToolbarButton(page);
  const panel = await chromium.panel(page);
  await panel.waitForSelector('.goal');
  console.log(`✓ Panelet er åpent og har lest ${(await panel.$$('.goal')).length} læringsmål.`);
  await picture(page, 'panelet');
  return { page, panel };
};

/** Picks a new pupil, ticks the goals and saves. */
export const logTalk = async ({ picture }: Demo, page: Page, panel: Frame, pupil: string, goals: string[]) => {
  await panel.type('.pupil-input', pupil);
  await panel.locator('[role="option"]').click();
  await panel.waitForSelector('.chip');
  console.log(`✓ Elev valgt: ${pupil}`);
  for (const goal of goals) {
    await panel.locator(`.goal ::-p-text(${goal})`).click();
    console.log(`✓ Mål krysset av: ${goal}`);
  }
  await picture(page, 'utfylt');
  await press(panel, 'Lagre');
  await sees(panel, `Lagret for ${pupil}.`);
  console.log('✓ Veiledningssamtalen er lagret.');
};

/** Finds the talk again in the list. */
export const findTalk = async ({ picture }: Demo, page: Page, panel: Frame, pupil: string, goals: string[]) => {
  await press(panel, 'Samtaler');
  await panel.waitForSelector('.talk-card');
  for (const text of [pupil, ...goals]) await sees(panel, text);
  console.log('✓ Samtalen er funnet igjen under «Samtaler».');
  await picture(page, 'samtaler');
};

/** Exports from the mappe, which the panel opens. */
export const exportTalks = async ({ chromium, picture }: Demo, panel: Frame) => {
  await press(panel, 'Mappa (åpnes i en egen fane)');
  const mappe = await chromium.extensionPage('mappe.html');
  await mappe.bringToFront();
  await mappe.locator('.mappe-nav [href="#export"]').click();
  await press(mappe, 'Lagre filen');
  await sees(mappe, 'er lagret i nedlastingsmappen');
  console.log('✓ Eksportert fra mappa.');
  await picture(mappe, 'eksport');
};

import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { chooseInMenu, goalsIn, openPanel, press, sees, startWorld, visit, type World } from './world.ts';

const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
const at = (kind: 'note' | 'page') => plan?.at[kind] ?? '';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  page = await visit(world, at('note'));
});
afterAll(() => world.close());

/** Marks the elements from the first to the last one that the selector finds. */
const mark = (place: Frame | Page, selector: string, most = 2) =>
  place.evaluate(
    (chosen, many) => {
      const found = [...document.querySelectorAll(chosen)].slice(0, many);
      const range = document.createRange();
      range.setStartBefore(found[0] ?? document.body);
      range.setEndAfter(found.at(-1) ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return found.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    },
    selector,
    most,
  );

const fields = (panel: Frame) => panel.$$eval('.found-goals textarea', (found) => found.map(({ value }) => value));

test('the menu opens the panel with what is marked; it is put right, used, and ticked', async () => {
  const marked = await mark(page, '.h-userinput li');
  await chooseInMenu(world, page, 'use-marked');
  const panel = await world.chromium.panel(page);
  await until('the marked goals', async () => (await fields(panel)).length === 2);
  expect(await fields(panel)).toEqual(marked);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Mål 1');
  expect(await violations(panel)).toEqual([]);
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await until('the goal cut in two', async () => (await fields(panel)).length === 3);
  await panel.$$eval('.found-goals [aria-label^="Slå sammen"]', ([first]) =>
    (first as HTMLElement | undefined)?.click(),
  );
  await until('the goals joined', async () => (await fields(panel)).length === 2);
  await press(panel, 'button', 'Bruk 2 mål');
  await sees(panel, '2 valgt');
});

test('an open panel takes what is marked two frames deep', async () => {
  page = await visit(world, at('page'));
  const panel = await openPanel(world, page);
  const inner = await until('the inner frame', () =>
    page.frames().find((frame) => frame.url().includes('page.itslearning')),
  );
  const marked = await mark(inner, '.h-userinput li', 1);
  await chooseInMenu(world, page, 'use-marked');
  await until('the marked goal', async () => (await fields(panel)).length === 1);
  expect(await fields(panel)).toEqual(marked);
});

test('where nothing is marked the panel says what to do', async () => {
  const panel = await openPanel(world, page);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await press(panel, 'button', 'Bruk merket tekst');
  await sees(panel, 'Ingen tekst er merket på siden.');
});

/** Pastes into the field as from another program, which gives what is copied in both ways. */
const paste = async (panel: Frame, html: string, plain: string) => {
  await press(panel, 'button', 'Lim inn mål');
  await panel.waitForSelector('.by-hand textarea');
  await panel.evaluate(
    (markUp, text) => {
      const data = new DataTransfer();
      data.setData('text/html', markUp);
      data.setData('text/plain', text);
      document
        .querySelector('.by-hand textarea')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    html,
    plain,
  );
};

test('pasted mark-up in which no goals are found comes into the field as text', async () => {
  const panel = await openPanel(world, page);
  await paste(panel, '<table><tr><th>Fag</th><th>Mål</th></tr></table>', 'Fag\tMål');
  await until('the text in the field', () =>
    panel.$eval('.by-hand textarea', (field) => field instanceof HTMLTextAreaElement && field.value !== ''),
  );
  await press(panel, 'button', 'Del opp i mål');
  await until('the text as a goal', async () => (await fields(panel)).length === 1);
});

test('a pasted table becomes goals with their subjects, and a removed one is not used', async () => {
  const panel = await openPanel(world, page);
  const before = (await goalsIn(panel)).length;
  await paste(
    panel,
    '<table><tr><th>Fag</th><th>Mål</th></tr><tr><td>Norsk</td><td>Jeg kan skrive et dikt</td></tr><tr><td>Musikk</td><td>Jeg kan holde takten</td></tr></table>',
    '',
  );
  await until('the pasted goals', async () => (await fields(panel)).length === 2);
  expect(await panel.$$eval('.found-goals input', (found) => found.map(({ value }) => value))).toEqual([
    'Norsk',
    'Musikk',
  ]);
  expect(await overflows(panel)).toBe(false);
  await press(panel, 'button', 'Fjern målet «Jeg kan holde takten»');
  // Enter in a line uses what was found, and does not save the talk around it.
  await panel.focus('.found-goals input');
  await page.keyboard.press('Enter');
  await until('one goal more', async () => (await goalsIn(panel)).length === before + 1);
});

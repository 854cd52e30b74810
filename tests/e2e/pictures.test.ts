import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { BEFORE, NOW, PUPILS, TALKS, wednesday } from './pictures-records.ts';
import { names, press, sees, startWorld, textOf, type World } from './world.ts';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  page = await world.chromium.openExtensionPage('mappe.html#overview');
  await page.setViewport({ width: 1280, height: 900 });
  await sees(page, 'Ingen elever her ennå.');
  await seed(page, { pupils: PUPILS, dialogues: TALKS });
  await page.reload();
  await page.waitForSelector('.overview-table');
});
afterAll(() => world.close());

const weekOf = (day: string) => String(Temporal.PlainDate.from(day).weekOfYear);
const WEEKS = 'Samtaler uke for uke';
const SUBJECTS = 'Mål etter fag';
const AGREEMENTS = 'Hvordan det gikk med avtalene';

/** The rows of a picture's table. */
const tableOf = (heading: string): Promise<string[][]> =>
  page.$$eval(
    '.picture',
    (all, wanted) => {
      const picture = all.find((each) => each.querySelector('h3')?.textContent === wanted);
      const rows = [...(picture?.querySelectorAll('tbody tr, tfoot tr') ?? [])];
      return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
    },
    heading,
  );
/** What a picture draws: the size of each of its bars, as `width` or `height` says. */
const drawn = (heading: string, selector: string, size: 'width' | 'height'): Promise<number[]> =>
  page.$$eval(
    '.picture',
    (all, wanted, bars, attribute) => {
      const picture = all.find((each) => each.querySelector('h3')?.textContent === wanted);
      return [...(picture?.querySelectorAll(`.chart ${bars}`) ?? [])].map((bar) => Number(bar.getAttribute(attribute)));
    },
    heading,
    selector,
    size,
  );
const chooseHalfYear = (from: string) => page.select('.pictures-choices .field select', from);
const chooseGroup = (group: string) => page.select('.pictures-choices .row-actions select', group);

test('the overview leads to the pictures of the class that is chosen, and back to where one was', async () => {
  await page.select('.overview-side select', '8A');
  await until('the class alone', async () => (await names(page, '.overview-table tbody tr')).length === 6);
  await press(page, 'button', 'Halvåret i bilder');
  await page.waitForSelector('.picture-grid figure:nth-child(3)');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Halvåret i bilder');
  await sees(page, '6 elever');
  await press(page, 'button', 'Tilbake til oversikten');
  await page.waitForSelector('.overview-table');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Halvåret i bilder');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.picture-grid figure:nth-child(3)');
});

test('talks stand by week and kind; those planned or with others do not', async () => {
  expect(await tableOf(WEEKS)).toEqual([
    [weekOf(wednesday(NOW, 2)), '0', '1', '1', '2'],
    [weekOf(wednesday(NOW, 5)), '1', '0', '0', '1'],
    ['I alt', '1', '1', '1', '3'],
  ]);
  await sees(page, `3 samtaler gjennomført, fordelt på 2 uker. Flest i uke ${weekOf(wednesday(NOW, 2))}: 2.`);
  const heights = await Promise.all(
    ['.solid', '.hatched', '.plain'].map((fill) => drawn(WEEKS, `rect${fill}`, 'height')),
  );
  // The axis goes to two, over 130 units.
  expect(heights).toEqual([[65], [65], [65]]);
});

test('goals stand by subject whatever plans call it, with those of no subject and social ones apart', async () => {
  expect(await tableOf(SUBJECTS)).toEqual([
    ['Norsk', '4'],
    ['Matematikk', '3'],
    ['Fag ikke oppgitt', '1'],
    ['Sosialt', '1'],
    ['I alt', '9'],
  ]);
});

test('agreements stand by how it went, one that was made in the half year before among them', async () => {
  expect(await tableOf(AGREEMENTS)).toEqual([
    ['Nådd', '2'],
    ['Delvis nådd', '1'],
    ['Ikke nådd', '0'],
    ['Videreført', '0'],
    ['Ikke sett på ennå', '1'],
    ['I alt', '4'],
  ]);
  await sees(page, '2 av 4 er nådd. 1 er ikke sett på ennå.');
  // All of them would reach over 248 units.
  expect(await drawn(AGREEMENTS, 'rect.solid', 'width')).toEqual([124, 62, 0, 0, 62]);
});

test('another class and another half year have pictures of their own', async () => {
  await chooseGroup('');
  await until('all pupils', async () => (await tableOf(WEEKS)).at(-1)?.at(-1) === '4');
  await chooseGroup('8A');
  expect(await page.$$eval('.pictures-choices .field option', (all) => all.map(({ value }) => value))).toEqual([
    NOW.from,
    BEFORE.from,
  ]);
  await chooseHalfYear(BEFORE.from);
  await until('the half year before', async () => (await tableOf(SUBJECTS))[0]?.[0] === 'KRLE');
  expect(await tableOf(WEEKS)).toEqual([
    [weekOf(wednesday(BEFORE, 9)), '0', '0', '1', '1'],
    ['I alt', '0', '0', '1', '1'],
  ]);
  await sees(page, 'Ingen avtaler er sett på i dette halvåret');
  await chooseHalfYear(NOW.from);
  await until('this half year', async () => (await tableOf(SUBJECTS))[0]?.[0] !== 'KRLE');
});

test('a class without talks is told so', async () => {
  await chooseGroup('8C');
  await sees(page, 'Ingen samtaler er gjennomført i dette halvåret ennå.');
  await sees(page, 'Ingen mål er tatt opp i samtaler i dette halvåret ennå.');
  expect(await page.$$('.chart')).toHaveLength(0);
  await chooseGroup('8A');
  await page.waitForSelector('.picture-grid figure:nth-child(3)');
});

test('what is looked at meanwhile, in another tab, is drawn anew', async () => {
  const other = await world.chromium.openExtensionPage('mappe.html#followUp');
  await other.locator('.open-goals ::-p-aria(Nådd[role="button"])').click();
  await until('it is looked at', async () => !(await other.$('.open-goals')));
  await other.close();
  await page.bringToFront();
  await until('it is drawn', async () => (await tableOf(AGREEMENTS))[0]?.[1] === '3');
  expect((await tableOf(AGREEMENTS)).at(-2)).toEqual(['Ikke sett på ennå', '0']);
});

test('each table is opened by keyboard, and stands open on paper, where nothing is to be pressed', async () => {
  await page.focus('.picture summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.picture details[open] table');
  const [chart] = await page.$$eval('.chart', (all) =>
    all.map((svg) => [svg.getAttribute('role'), svg.querySelector('title')?.textContent]),
  );
  expect(chart).toEqual(['img', WEEKS]);
  await page.keyboard.press('Enter');
  const text = (await printed(page)).sheets.join(' ');
  for (const word of [weekOf(wednesday(NOW, 2)), 'Matematikk', 'Ikke sett på ennå']) expect(text).toContain(word);
  expect(text.match(/I alt/g)?.length).toBeGreaterThanOrEqual(3);
  expect(text).not.toMatch(/Tilbake|Vis som tabell/);
});

describe.each([
  { width: 1280, scheme: 'light', language: 'nb', heading: 'Halvåret i bilder' },
  { width: 1280, scheme: 'dark', language: 'nn', heading: 'Halvåret i bilete' },
  { width: 320, scheme: 'light', language: 'en', heading: 'The half-year in pictures' },
  { width: 320, scheme: 'dark', language: 'nb', heading: 'Halvåret i bilder' },
] as const)('at $width px, $scheme, in $language', ({ width, scheme, language, heading }) => {
  test('axe finds nothing, tables opened or not, and nothing is wider than the window', async () => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.select('.language', language);
    await until('the language', async () => (await textOf(page)).includes(heading));
    expect(await violations(page)).toEqual([]);
    for (const details of await page.$$('.picture details'))
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { overflows, violations } from '../harness/axe.ts';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { agreement } from '../unit/dialogue/agreed.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, press, sees, startWorld, textOf, type World, write } from './world.ts';

const today = new Date().toISOString().slice(0, 10);
const NAMES = [
  'Anna',
  'Bo',
  'Carl',
  'Dina',
  'Emil',
  'Frida',
  'Geir',
  'Hanna',
  'Ida',
  'Jon',
  'Kari',
  'Liv',
  'Mona',
  'Nils',
];
const PUPILS = [
  ...Array.from({ length: 30 }, (_, n) =>
    pupil(n + 1, `${NAMES[n % NAMES.length]} ${n < NAMES.length ? 'Berg' : 'Solheim-Kristoffersen'} ${n + 1}`, {
      group: '8A',
      grade: 8,
    }),
  ),
  pupil(60, 'Åse Vik', { group: '8B', grade: 8 }),
];
const appointment = { time: '08:30', minutes: 30, place: 'Rom 4', invitedOn: null, formSentOn: null, heldWith: null };
const DIALOGUES = [
  dialogue(101, idOf(1), today, { kind: 'elevsamtale', form: unfilled(builtInTemplates.elevsamtale) }),
  dialogue(102, idOf(1), today, {
    kind: 'utviklingssamtale',
    state: 'avtalt',
    form: unfilled(builtInTemplates.utviklingssamtale),
    appointment,
  }),
  dialogue(103, idOf(1), '2025-10-03', {}),
  dialogue(104, idOf(2), '2025-11-03', { agreement: agreement({ text: 'Lese', due: '2025-12-01' }) }),
  dialogue(105, idOf(2), '2025-10-03', { agreement: agreement({ text: 'Skrive', due: '2099-12-01' }) }),
  dialogue(106, idOf(3), today, { kind: 'utviklingssamtale', state: 'takket nei' }),
];

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  page = await world.chromium.openExtensionPage('mappe.html#overview');
  await page.setViewport({ width: 1280, height: 900 });
  await sees(page, 'Ingen elever her ennå.');
  await seed(page, { pupils: PUPILS, dialogues: DIALOGUES });
  await page.reload();
  await page.waitForSelector('.overview-table');
});
afterAll(() => world.close());

const toOverview = async () => {
  await press(page, 'link', 'Oversikt');
  await page.waitForSelector('.overview-table');
};
const rowOf = (name: string): Promise<string[]> =>
  page.$$eval(
    '.overview-table tbody tr',
    (rows, wanted) => {
      const row = rows.find((each) => each.cells[0]?.innerText === wanted);
      return [...(row?.cells ?? [])].slice(1).map((cell) => {
        const copy = cell.cloneNode(true);
        if (copy instanceof Element) for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
        return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      });
    },
    name,
  );
const pupilsShown = () => names(page, '.overview-table tbody th');
const dayOf = (day: string) =>
  new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

test('the overview stands first, and says of each pupil how it stands, the most urgent first', async () => {
  expect((await names(page, '.mappe-nav a'))[0]).toBe('Oversikt');
  expect(await names(page, '.overview-table thead th')).toEqual([
    'Elev',
    'Utviklingssamtale',
    'Elevsamtale',
    'Siste veiledning',
    'Følges opp',
    'Forfalt',
  ]);
  expect(await rowOf('Anna Berg 1')).toEqual([
    `◐ avtalt ${dayOf(today)}`,
    `● gjennomført ${dayOf(today)}`,
    '3. okt. 2025 Ny',
    '–',
    '–',
  ]);
  expect(await rowOf('Bo Berg 2')).toEqual([
    '○ ikke ennå Planlegg',
    '○ ikke ennå Planlegg',
    '3. nov. 2025 Ny',
    '2',
    '! 1',
  ]);
  expect((await rowOf('Carl Berg 3'))[0]).toBe(`– takket nei ${dayOf(today)}`);
  const shown = await pupilsShown();
  expect(shown).toHaveLength(31);
  expect([shown[0], ...shown.slice(-2)]).toEqual(['Bo Berg 2', 'Carl Berg 3', 'Anna Berg 1']);
  expect(await names(page, '.overview-summary li')).toEqual([
    'Utviklingssamtale: 0 av 31 gjennomført, 1 avtalt eller invitert, 1 takket nei, 29 ikke ennå',
    'Elevsamtale: 1 av 31 gjennomført, 30 ikke ennå',
    'Oppfølging: 1 forfalt hos 1 elev',
  ]);
});

test('a class stands on one screen of 1280 by 900, by name where that is wanted', async () => {
  await page.select('.overview-side select', '8A');
  await until('the class alone', async () => (await pupilsShown()).length === 30);
  await press(page, 'radio', 'Etter navn');
  await until('by name', async () => (await pupilsShown())[0] === 'Anna Berg 1');
  const bottom = await page.$eval('.overview-table tbody tr:last-child', (row) => row.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(900);
  await page.select('.overview-side select', '8B');
  await until('the other class', async () => (await pupilsShown()).join() === 'Åse Vik');
  await press(page, 'link', 'Oppfølging');
  await toOverview();
  expect(await pupilsShown()).toEqual(['Åse Vik']);
  await page.select('.overview-side select', '');
  await press(page, 'radio', 'Etter behov');
});

test('the other half year is a press away', async () => {
  const choose = (nth: number) =>
    page.$$eval('.overview-side input[type="radio"]', (all, place) => all[place]?.click(), nth);
  await page.waitForSelector('.overview-table');
  await choose(1);
  await until('that half year', async () => (await rowOf('Anna Berg 1'))[1] === '○ ikke ennå Planlegg');
  await choose(0);
  await until('this half year', async () => (await rowOf('Anna Berg 1'))[1]?.startsWith('●'));
});

describe('each cell leads on', () => {
  test('to planning just this talk with just this pupil', async () => {
    await press(page, 'link', 'ikke ennå Planlegg Elevsamtale, Dina Berg 4');
    await page.waitForSelector('::-p-aria(Fjern Dina Berg 4[role="button"])');
    const kind = await page.$eval('.planning .choice-option:has(:checked)', (option) => option.textContent);
    expect(kind).toBe('Elevsamtale');
    await press(page, 'button', 'Planlegg');
    await page.waitForSelector('.meeting');
    await toOverview();
    await until('it is invited to', async () => (await rowOf('Dina Berg 4'))[1]?.startsWith('◐ invitert'));
  });

  test('to the talk, and to the folder', async () => {
    await press(page, 'link', `gjennomført ${dayOf(today)} Elevsamtale, Anna Berg 1`);
    await until('the talk', () => page.evaluate((id) => location.hash === `#talk=${id}`, idOf(101)));
    await toOverview();
    await press(page, 'link', '1 forfalt, åpne mappa til Bo Berg 2');
    await sees(page, 'Mappa til Bo Berg 2');
    await toOverview();
  });

  test('to a new talk with the pupil, never over one that is being written', async () => {
    const begin = (name: string, last: string) => press(page, 'button', `${last} Ny veiledningssamtale med ${name}`);
    await begin('Frida Berg 6', 'ingen ennå');
    await page.waitForSelector('::-p-aria(Fjern Frida Berg 6[role="button"])');
    await write(page, 'Tilbakemelding', 'Halvskrevet');
    await toOverview();
    await begin('Geir Berg 7', 'ingen ennå');
    await sees(page, 'Du holder på med en annen samtale.');
    await page.waitForSelector('::-p-aria(Fjern Frida Berg 6[role="button"])');
    await press(page, 'button', 'Lagre');
    await sees(page, 'Lagret for Frida Berg 6.');
    await toOverview();
    expect((await rowOf('Frida Berg 6'))[2]).toBe(`${dayOf(today)} Ny`);
  });
});

test('the arrow keys move between what can be pressed, past cells where nothing can', async () => {
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('tr, body')?.querySelector('th')?.textContent);
  const column = () => page.evaluate(() => document.activeElement?.closest<HTMLTableCellElement>('td, th')?.cellIndex);
  await press(page, 'radio', 'Etter navn');
  await until('by name', async () => (await pupilsShown())[0] === 'Anna Berg 1');
  await page.focus('.overview-table tbody tr:first-child th a');
  await page.keyboard.press('ArrowRight');
  expect(await column()).toBe(1);
  await page.keyboard.press('ArrowDown');
  expect([await focused(), await column()]).toEqual(['Anna Solheim-Kristoffersen 15', 1]);
  await page.focus('.overview-table tbody tr:nth-child(4) th a');
  expect(await focused()).toBe('Bo Berg 2');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
  expect(await column()).toBe(5);
  // Nobody else has anything that is late.
  await page.keyboard.press('ArrowDown');
  expect([await focused(), await column()]).toEqual(['Bo Berg 2', 5]);
});

test('the list is printed with every pupil and without anything to press', async () => {
  await press(page, 'button', 'Skriv ut …');
  await sees(page, 'bare for deg');
  const { sheets } = await printed(page);
  // A name may go on in the next line after its hyphen.
  const text = sheets.join(' ').replaceAll('- ', '-');
  for (const { name } of PUPILS) expect(text).toContain(name);
  expect(text).toContain('! 1');
  expect(text).not.toMatch(/Planlegg|Skriv ut oversikten|Tilbake/);
  await press(page, 'button', 'Tilbake til oversikten');
  await page.waitForSelector('.overview');
});

describe.each([
  { width: 1280, scheme: 'dark', language: 'nn', heading: 'Siste rettleiing' },
  { width: 320, scheme: 'light', language: 'en', heading: 'Last guidance' },
] as const)('at $width px, $scheme, in $language', ({ width, scheme, language, heading }) => {
  test('axe finds nothing, the names stay in sight, and only the table scrolls sideways', async () => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.select('.language', language);
    await until('the language', async () => (await textOf(page)).includes(heading));
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    const left = await page.$eval('.overview-scroll', (box) => {
      box.scrollLeft = box.scrollWidth;
      return (box.querySelector('tbody th')?.getBoundingClientRect().left ?? -1) - box.getBoundingClientRect().left;
    });
    expect(left).toBe(0);
  });
});

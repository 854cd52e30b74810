import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, press, sees, seesNot, startWorld, textOf, type World } from './world.ts';

const today = new Date().toISOString().slice(0, 10);

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#practice');
  await seed(mappe, {
    pupils: [
      pupil(1, 'Solveig Sæther', { group: '9A', grade: 9 }),
      pupil(2, 'Torbjørn Tveit', { group: '9A', grade: 9 }),
      pupil(3, 'Una Ulven', { group: '8B', grade: 8 }),
    ],
    dialogues: [
      dialogue(11, idOf(1), today, { kind: 'elevsamtale' }),
      dialogue(12, idOf(1), today, { kind: 'utviklingssamtale', state: 'takket nei' }),
      dialogue(13, idOf(2), today, { kind: 'elevsamtale', state: 'avtalt' }),
      dialogue(14, idOf(2), today, { kind: 'veiledningssamtale' }),
    ],
  });
  await mappe.reload();
  await sees(mappe, 'Samtaler dette halvåret');
});
afterAll(() => world.close());

const tickSign = (text: string) => mappe.locator(`.signs label ::-p-text(${text})`).click();
const check = async (kind: string, ...signs: string[]) => {
  await mappe.select('.new-check select', kind);
  await mappe.waitForSelector('.new-check form');
  for (const sign of signs) await tickSign(sign);
  await press(mappe, 'button', 'Lagre egensjekken');
  await sees(mappe, 'Egensjekken er lagret.');
  await until('the form is gone', async () => !(await mappe.$('.new-check form')));
};
const rowOf = async (sign: string) => {
  const rows = await mappe.$$eval('.sums tbody tr', (found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  return rows.find(([first]) => first?.startsWith(`${sign} `))?.slice(1);
};

test('whom a talk remains with stands class by class, in calm words, with the way to planning', async () => {
  expect(await names(mappe, '.duties h3')).toEqual(['8B gjenstår for 1 av 1', '9A gjenstår for 1 av 2']);
  expect(await names(mappe, '.duty-rows li')).toEqual([
    'Una UlvenUtviklingssamtale: ikke ennå · Elevsamtale: ikke ennå',
    'Torbjørn TveitUtviklingssamtale: ikke ennå · Elevsamtale: avtalt',
  ]);
  await sees(mappe, 'Elevsamtale: Forskrift til opplæringslova § 9-6');
  await press(mappe, 'button', 'Planlegg samtaler');
  await until('planning', async () => (await mappe.evaluate(() => location.hash)) === '#plan');
  await mappe.goBack();
  await sees(mappe, 'Samtaler dette halvåret');
});

test('a check is never asked for, needs a sign, and is taken back in one press', async () => {
  await mappe.select('.new-check select', 'elevsamtale');
  await press(mappe, 'button', 'Lagre egensjekken');
  await sees(mappe, 'Kryss av for minst ett tegn');
  await press(mappe, 'button', 'Ikke nå');
  await sees(mappe, 'Ingen egensjekker i dette halvåret.');
  await check('elevsamtale', 'Samtalen motiverer eleven');
  await sees(mappe, '1 egensjekk.');
  await press(mappe, 'button', 'Angre');
  await sees(mappe, 'Ingen egensjekker i dette halvåret.');
});

test('checks add up by sign and kind of talk, in a table and a chart that says the same', async () => {
  await check('elevsamtale', 'Samtalen motiverer eleven', 'Eleven deltar i vurderingen');
  await check('elevsamtale', 'Samtalen motiverer eleven');
  await check('utviklingssamtale', 'Utviklingssamtalen er planlagt');
  await until('three', async () => (await rowOf('1.1'))?.[0] === '2 av 3');
  expect((await names(mappe, '.half-year-sum option'))[0]).toMatch(/^(Høsten|Våren) \d{4}$/);
  expect(await rowOf('1.1')).toEqual(['2 av 3', '0 av 1', '2 av 2', '–']);
  expect(await rowOf('3.1')).toEqual(['1 av 3', '1 av 1', '0 av 2', '–']);
  const chart = await mappe.$eval('.chart', (svg) => [svg.getAttribute('role'), svg.textContent]);
  expect(chart[0]).toBe('img');
  expect(chart[1]).toContain('Tegn 1.1: 2 av 3. Tegn 1.2: 0 av 3.');
  const lengths = await mappe.$$eval('.chart .solid', (bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  expect(lengths[0]).toBeCloseTo((2 / 3) * 248, 3);
  expect(lengths[1]).toBe(0);
});

test('the school is answered for once a half year, and the answer can be changed', async () => {
  await tickSign('Skolen evaluerer jevnlig');
  await press(mappe, 'button', 'Lagre svaret om skolen');
  await until('answered', async () => (await rowOf('4.4'))?.[0] === '1 av 1');
  await tickSign('Ledelsen legger til rette');
  await press(mappe, 'button', 'Lagre svaret om skolen');
  await until('changed', async () => (await rowOf('4.2'))?.[0] === '1 av 1');
  expect(await rowOf('4.4')).toEqual(['1 av 1']);
  await press(mappe, 'button', 'Angre');
  await until('as before', async () => (await rowOf('4.2'))?.[0] === '0 av 1');
  await mappe.reload();
  await until('still there', async () => (await rowOf('4.4'))?.[0] === '1 av 1');
});

test('on paper there is the sum alone', async () => {
  await mappe.emulateMediaType('print');
  const printed = await textOf(mappe);
  expect(printed).toContain('Samtalen motiverer eleven');
  for (const text of ['Una', 'Torbjørn', 'Lagre som JSON']) expect(printed).not.toContain(text);
  await mappe.emulateMediaType('screen');
});

describe.each([
  { width: 1280, scheme: 'light', language: 'nb' },
  { width: 1280, scheme: 'dark', language: 'nn' },
  { width: 320, scheme: 'dark', language: 'en' },
])('at $width px, $scheme, in $language', ({ width, scheme, language }) => {
  test('axe finds nothing, and nothing is wider than the window', async () => {
    await mappe.setViewport({ width, height: 800 });
    await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await mappe.select('.language', language);
    await until('the language', async () => (await mappe.$eval('html', ({ lang }) => lang)) === language);
    await mappe.select('.new-check select', 'elevsamtale');
    await mappe.waitForSelector('.new-check form');
    await mappe.$eval('.half-year-sum details', (details) => details.setAttribute('open', ''));
    expect(await violations(mappe)).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
    await mappe.select('.new-check select', '');
    await mappe.select('.language', 'nb');
    await sees(mappe, 'Min praksis');
  });
});

test('checks are deleted one by one or together, and come back', async () => {
  await mappe.$eval('.half-year-sum details', (details) => details.setAttribute('open', ''));
  const kept = () => names(mappe, '.kept-checks li');
  await until('four', async () => (await kept()).length === 4);
  await mappe.locator('.kept-checks li:last-child button').click();
  await sees(mappe, 'Egensjekken er slettet.');
  await until('three', async () => (await kept()).length === 3);
  await press(mappe, 'button', 'Angre');
  await until('four again', async () => (await kept()).length === 4);
  await press(mappe, 'button', 'Slett alle fra dette halvåret');
  await sees(mappe, '4 egensjekker er slettet.');
  await sees(mappe, 'Ingen egensjekker i dette halvåret.');
  await press(mappe, 'button', 'Angre');
  await seesNot(mappe, 'Ingen egensjekker i dette halvåret.');
});

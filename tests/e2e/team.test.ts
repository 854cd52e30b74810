import 'temporal-polyfill/global';
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { halfYearOf } from '../../lib/dialogue/calendar.ts';
import type { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { builtInDuties } from '../../lib/dialogue/duties-in-force.ts';
import type { CheckRecord } from '../../lib/dialogue/school-record.ts';
import { overflows, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { DEVICE, dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { press, sees, seesNot, startWorld, textOf, type World } from './world.ts';

const today = new Date().toISOString().slice(0, 10);
const now = `${today}T08:00:00.000Z`;
const NAMES = ['Solveig Sæther', 'Torbjørn Tveit', 'Una Ulven', 'Vetle Vik', 'Wenche Wold', 'Ylva Yri'];
const PLANTED = [...NAMES.flatMap((name) => name.split(' ')), '9A', 'Plantet setning', '00000000-0000-4000'];

const check = (n: number, kind: DialogueKind | null, signs: string[]): CheckRecord => ({
  id: idOf(n),
  type: 'check',
  kind,
  signs,
  halfYear: halfYearOf(today, builtInDuties.halfYears).from,
  createdAt: now,
  updatedAt: now,
  deviceId: DEVICE,
});

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#practice');
  await seed(mappe, { pupils: NAMES.slice(0, 4).map((name, at) => pupil(at + 1, name, { group: '9A', grade: 9 })) });
  await mappe.reload();
  await sees(mappe, 'Til teamet');
});
afterAll(() => world.close());

const takeOut = async (button: string, name: RegExp) => {
  await press(mappe, 'button', button);
  const text = await readFile(await downloaded(world.downloads, name), 'utf8');
  for (const planted of PLANTED) expect(text).not.toContain(planted);
  return text;
};

test('with four pupils the teacher is told what is left out, and why', async () => {
  await sees(mappe, 'Tall fra færre enn 5 elever eller 5 egensjekker er utelatt');
  await sees(mappe, 'Antall samtaler av minst én type: de gjelder for få elever.');
  await sees(mappe, 'Hvor mange elever minst én plikt er oppfylt for: det er for få elever.');
});

test('with more pupils and checks the counts go out, and no pupil with them', async () => {
  const said = { feedback: { text: 'Plantet setning', reach: 'lærer' as const } };
  await seed(mappe, {
    pupils: NAMES.slice(4).map((name, at) => pupil(at + 5, name, { group: '9A', grade: 9 })),
    dialogues: [
      ...[1, 2, 3, 4, 5].map((n) => dialogue(10 + n, idOf(n), today, { kind: 'elevsamtale', ...said })),
      // Of one pupil alone: it is told to nobody.
      dialogue(16, idOf(3), today, { kind: 'utviklingssamtale', state: 'avtalt' }),
    ],
    school: [
      ...[21, 22, 23, 24].map((n) => check(n, 'elevsamtale', ['1.1'])),
      check(25, 'utviklingssamtale', ['3.1']),
      check(26, null, ['4.4']),
    ],
  });
  await mappe.reload();
  await sees(mappe, 'Utelatt: Antall samtaler av minst én type');
  await sees(mappe, 'Tegnene for hver type samtale');

  const made = JSON.parse(await takeOut('Lagre som JSON', /praksis.*\.json$/));
  const schema = JSON.parse(await readFile('public/practice.schema.json', 'utf8'));
  expect(new Ajv2020({ strict: false, validateFormats: false }).compile(schema)(made)).toBe(true);
  expect(made.talks).toEqual([
    { kind: 'elevsamtale', held: 5, planned: 0 },
    { kind: 'veiledningssamtale', held: 0, planned: 0 },
  ]);
  expect(made.duties.map(({ met }: { met: object }) => met)).toEqual([{ count: 5, of: 6, percent: 83 }]);
  expect(made.criteria[0].signs[0]).toMatchObject({ id: '1.1', seen: { count: 4, of: 5, percent: 80 }, byKind: [] });

  const csv = await takeOut('Lagre som regneark (CSV)', /praksis.*\.csv$/);
  expect(csv.startsWith('\uFEFFHalvår fra;Del;Hva;Samtale;Antall;Av;Prosent\r\n')).toBe(true);
  expect(csv).toContain(';Samtaler;Gjennomført;Elevsamtale;5;;\r\n');
  expect(csv).toContain(';Elever som har hatt minst 1 samtale;Elevsamtale;5;6;83\r\n');
});

test('the sheet is printed with the same counts, on one page or two, and leads back to where it was opened', async () => {
  await press(mappe, 'button', 'Skriv ut …');
  await sees(mappe, 'Skriv ut praksisbildet');
  expect(await mappe.evaluate(() => document.activeElement?.textContent)).toBe('Skriv ut praksisbildet');
  const { sheets } = await printed(mappe);
  const text = sheets.join(' ');
  expect(text).toContain('Praksisbilde');
  expect(text).toContain('Elever som har hatt minst 1 samtale: 5 av 6 (83 %)');
  expect(text).toContain('4 av 5 (80 %)');
  expect(text).toContain('1 av 1 (100 %)');
  for (const planted of [...PLANTED, 'Tilbake til', 'Ny egensjekk']) expect(text).not.toContain(planted);
  expect(sheets.length).toBeLessThanOrEqual(2);
  await press(mappe, 'button', 'Tilbake til Min praksis');
  await seesNot(mappe, 'Skriv ut praksisbildet');
  expect(await mappe.evaluate(() => document.activeElement?.textContent)).toBe('Skriv ut …');
});

describe.each([
  { width: 1280, scheme: 'light', language: 'nb', open: 'Skriv ut …', sheet: 'Praksisbilde,' },
  { width: 1280, scheme: 'dark', language: 'nn', open: 'Skriv ut …', sheet: 'Praksisbilete,' },
  { width: 320, scheme: 'dark', language: 'en', open: 'Print …', sheet: 'Practice picture,' },
])('at $width px, $scheme, in $language', ({ width, scheme, language, open, sheet }) => {
  test('axe finds nothing on the sheet, no pupil stands on it, and nothing is wider than the window', async () => {
    await mappe.setViewport({ width, height: 800 });
    await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await mappe.select('.language', language);
    await until('the language', async () => (await mappe.$eval('html', ({ lang }) => lang)) === language);
    await press(mappe, 'button', open);
    await sees(mappe, sheet);
    expect(await violations(mappe)).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
    const shown = await textOf(mappe);
    for (const name of NAMES) expect(shown).not.toContain(name);
    await mappe.locator('.print-page button:not(.primary)').click();
    await mappe.waitForSelector('.for-team', { visible: true });
    expect(await violations(mappe)).toEqual([]);
  });
});

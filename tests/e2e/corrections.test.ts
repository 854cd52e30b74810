import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { focused, tabber } from './tabbing.ts';
import {
  clearForm,
  goalsIn,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  tick,
  visit,
  type World,
} from './world.ts';

const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
const [first = '', second = '', ...others] = plan?.reading.goals.map(({ text }) => text) ?? [];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const open = async (path: string | undefined): Promise<Frame> => openPanel(world, await visit(world, path ?? ''));
const shows = (panel: Frame, wanted: string[]) =>
  until('the goals as they were put right', async () => {
    const shown = await goalsIn(panel);
    return shown.length === wanted.length && wanted.every((text) => shown.includes(text));
  });

test('a goal is put right and another hidden; both are remembered for the plan by every address', async () => {
  const panel = await open(plan?.at.note);
  await shows(panel, [first, second, ...others]);
  await press(panel, 'button', 'Rett målene');
  await press(panel, 'button', `Rett målet «${first}»`);
  const field = await panel.waitForSelector('.correction-form textarea');
  expect(await field?.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await violations(panel)).toEqual([]);
  expect(await overflows(panel)).toBe(false);
  await field?.type(' sakte');
  await panel.$$eval('.correction-form button', ([save]) => (save as HTMLElement | undefined)?.click());
  await sees(panel, 'Rettet i denne planen.');
  await press(panel, 'button', `Ikke et mål: «${second}»`);
  await sees(panel, '1 skjult mål');
  await shows(panel, [`${first} sakte`, ...others]);

  const again = await open(plan?.at.noteInShell);
  await shows(again, [`${first} sakte`, ...others]);
});

test('what was hidden comes back, and undoing makes a goal what it was', async () => {
  const panel = await open(plan?.at.note);
  await press(panel, 'button', '1 skjult mål');
  await press(panel, 'button', `Hent tilbake «${second}»`);
  await shows(panel, [`${first} sakte`, second, ...others]);
  await press(panel, 'button', 'Rett målene');
  await press(panel, 'button', `Ikke et mål: «${first} sakte»`);
  await sees(panel, 'Skjult i denne planen.');
  await press(panel, 'button', 'Angre');
  await shows(panel, [`${first} sakte`, second, ...others]);
});

/** The goals that are ticked. */
const ticked = (panel: Frame) => names(panel, '.goal:has(:checked) > span');
const isTicked = (panel: Frame, wanted: string[]) =>
  until(`ticked: ${wanted.join(', ')}`, async () => (await ticked(panel)).join('\n') === wanted.join('\n'));

test('a ticked goal follows what is put right, hidden and undone', async () => {
  const panel = await open(plan?.at.note);
  const [third = '', ...rest] = others;
  await shows(panel, [`${first} sakte`, second, ...others]);
  await tick(panel, third);
  await isTicked(panel, [third]);
  await press(panel, 'button', 'Rett målene');
  await press(panel, 'button', `Rett målet «${third}»`);
  const field = await panel.waitForSelector('.correction-form textarea');
  await field?.type(' høyt');
  await panel.$$eval('.correction-form button', ([save]) => (save as HTMLElement | undefined)?.click());
  await isTicked(panel, [`${third} høyt`]);
  await shows(panel, [`${first} sakte`, second, `${third} høyt`, ...rest]);
  await seesNot(panel, 'Valgt tidligere');
  await press(panel, 'button', `Ikke et mål: «${third} høyt»`);
  await isTicked(panel, []);
  await shows(panel, [`${first} sakte`, second, ...rest]);
  await press(panel, 'button', 'Angre');
  await isTicked(panel, [`${third} høyt`]);
  await seesNot(panel, 'Valgt tidligere');
  await clearForm(panel);
});

test('the whole of it is done without the mouse, and the focus is never lost', async () => {
  const prose = plans.find(({ name }) => name.includes('8trinn-prosa'));
  const [one = '', two = '', three = ''] = prose?.reading.goals.map(({ text }) => text) ?? [];
  const page = await visit(world, prose?.at.note ?? '');
  const panel = await openPanel(world, page);
  const tabTo = tabber(page, panel);
  const press = async (words: string, key: 'Tab' | 'ShiftTab' = 'Tab') => {
    await tabTo(words, key);
    await page.keyboard.press('Enter');
  };
  const isAt = (words: string) => until(`the focus on «${words}»`, async () => (await focused(panel)) === words);
  await shows(panel, [one, two, three]);

  await press('Rett målene');
  await press(`Rett målet «${one}»`, 'ShiftTab');
  await isAt('Målet');
  await press('Avbryt');
  await isAt(`Rett målet «${one}»`);

  await page.keyboard.press('Enter');
  await isAt('Målet');
  await page.keyboard.type(' Godt.');
  await tabTo('Fag');
  // Enter saves the correction, and not the talk around it.
  await page.keyboard.type('Norsk');
  await page.keyboard.press('Enter');
  await shows(panel, [`${one} Godt.`, two, three]);
  await isAt(`Rett målet «${one} Godt.»`);

  await press(`Ikke et mål: «${two}»`);
  await isAt(`Rett målet «${three}»`);
  await press(`Ikke et mål: «${three}»`);
  await isAt('Ferdig med å rette');
  await press('2 skjulte mål');
  await press(`Hent tilbake «${two}»`);
  await isAt(`Hent tilbake «${three}»`);
  await page.keyboard.press('Enter');
  await isAt('Ferdig med å rette');
  await shows(panel, [`${one} Godt.`, two, three]);
});

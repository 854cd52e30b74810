import type { Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { goalsIn, openPanel, press, sees, startWorld, visit, type World } from './world.ts';

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

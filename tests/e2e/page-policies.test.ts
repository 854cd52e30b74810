import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { addPupil, goalsIn, openPanel, press, sees, startWorld, tick, visit, type World } from './world.ts';

const NOTE = '/note/View_Note.aspx?NoteID=205';
const PAGE = '/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=305';
const GOAL = 'vêr';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => {
  Object.assign(world.lms.headers, { csp: false, coep: false, sandbox: false });
});
afterAll(() => world.close());

test.each([
  { policy: 'a strict content security policy with Trusted Types', pupil: 'Csp', headers: { csp: true } },
  { policy: 'COEP require-corp', pupil: 'Coep', headers: { coep: true } },
  { policy: 'both', pupil: 'Begge', headers: { csp: true, coep: true } },
])('the panel lives beside a page under $policy', async ({ pupil, headers }) => {
  Object.assign(world.lms.headers, headers);
  for (const path of [NOTE, PAGE]) {
    const page = await visit(world, path);
    const panel = await openPanel(world, page);
    const goal = await until('a goal', async () => (await goalsIn(panel)).find((text) => text.includes(GOAL)));
    await addPupil(panel, `${pupil} ${path === NOTE ? 'Notat' : 'Side'}`);
    await tick(panel, goal);
    await press(panel, 'button', 'Lagre');
    await sees(panel, `Lagret for ${pupil}`);
    // The launcher's own look must hold too: without its style it would push the page about.
    const placed = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(placed).toBe(true);
    await page.close();
  }
});

test('beside a sandboxed page, where no frame of ours may store, the panel opens in a tab and reads the plan from there', async () => {
  world.lms.headers.sandbox = true;
  const page = await visit(world, NOTE);
  await world.chromium.triggerToolbarButton(page);
  const tab = await world.chromium.extensionPage('panel.html?tab=');
  await tab.bringToFront();
  const goal = await until('a goal', async () => (await goalsIn(tab.mainFrame())).find((text) => text.includes(GOAL)));
  await addPupil(tab.mainFrame(), 'Elev Sandkasse');
  await tick(tab.mainFrame(), goal);
  await press(tab, 'button', 'Lagre');
  await sees(tab, 'Lagret for Elev Sandkasse.');
});

import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { tabber } from './tabbing.ts';
import {
  addPupil,
  draftsIn,
  names,
  openPanel,
  press,
  sees,
  startWorld,
  textOf,
  visit,
  type World,
  write,
} from './world.ts';

const IN_SIDE_PANEL = 'skrevet i nettleserens panel';
const BESIDE_PLAN = 'skrevet ved siden av planen';

let world: World;
let page: Page;
let sidePanel: Page;
/** What the side panel throws or complains of. */
const complaints: string[] = [];
beforeAll(async () => {
  world = await startWorld();
  page = await world.chromium.open('about:blank');
  await world.chromium.triggerToolbarButton(page);
  sidePanel = await world.chromium.sidePanel();
  sidePanel.on('pageerror', (error) => complaints.push(String(error)));
  sidePanel.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await sidePanel.waitForSelector('.pupil-input');
});
afterAll(() => world.close());

/** All that is written in a panel's form. */
const writtenIn = async (place: Pick<Page, '$$eval'>) =>
  (await place.$$eval('textarea', (fields) => fields.map(({ value }) => value))).join('');

test('beside a page that is not itslearning, the toolbar button opens it, with nothing in it that needs a page', async () => {
  await sees(sidePanel, 'Målene kommer fra planer i itslearning');
  const text = await textOf(sidePanel);
  for (const absent of ['Leser planen', 'Siden kunne ikke leses', 'Bruk merket tekst', 'Les planen på nytt'])
    expect(text).not.toContain(absent);
  expect(await sidePanel.$('::-p-aria(Lukk panelet)')).toBeNull();
  expect(await sidePanel.$$eval('[role="alert"]', (alerts) => alerts.map(({ textContent }) => textContent))).toEqual([
    '',
  ]);
  await press(sidePanel, 'button', 'Merknader');
  await sees(sidePanel, 'De nyeste merknadene');
  expect(await textOf(sidePanel)).not.toContain('Ny merknad til merket tekst');
  await press(sidePanel, 'button', 'Ny samtale');
});

test('a guidance talk with typed goals is logged by keys alone, and stands in the mappe', async () => {
  const tabTo = tabber(sidePanel, sidePanel);
  await sidePanel.waitForSelector('.pupil-input:focus');
  await sidePanel.keyboard.type('Nora Nes');
  await sidePanel.waitForSelector('[role="option"]');
  await sidePanel.keyboard.press('Enter');
  await until('the pupil chosen', async () =>
    (await names(sidePanel, '.chip')).some((name) => name.startsWith('Nora')),
  );
  await tabTo('Lim inn mål');
  await sidePanel.keyboard.press('Enter');
  await tabTo('Ett mål per linje');
  await sidePanel.keyboard.type('Jeg kan lede et møte.');
  await tabTo('Del opp i mål');
  await sidePanel.keyboard.press('Enter');
  await sidePanel.waitForSelector('.found-goals');
  await tabTo('Bruk målet');
  await sidePanel.keyboard.press('Enter');
  await sidePanel.waitForSelector('.goal :checked');
  await tabTo('Avtale');
  await sidePanel.keyboard.type('Lede neste klassemøte');
  await tabTo('2 uker');
  await sidePanel.keyboard.press('Enter');
  await sidePanel.keyboard.down('Control');
  await sidePanel.keyboard.press('Enter');
  await sidePanel.keyboard.up('Control');
  await sees(sidePanel, 'Lagret for Nora Nes.');

  const mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  await sees(mappe, 'Jeg kan lede et møte.');
  await sees(mappe, 'Nora Nes');
  await mappe.close();
});

test('every screen is there, clean to axe, and as narrow as 320 px', async () => {
  await sidePanel.setViewport({ width: 320, height: 700 });
  // The last leads out of the panel, to the mappe.
  const screens = await sidePanel.$$eval('.nav button:not(:last-child)', (buttons) =>
    buttons.map(({ textContent }) => textContent),
  );
  expect(screens).toContain('Formelle samtaler');
  for (const screen of screens) {
    await press(sidePanel, 'button', screen);
    await sidePanel.waitForSelector('main > :not(.hint)');
    await until(`${screen} loaded`, async () => !(await textOf(sidePanel)).includes('Henter …'));
    expect(await violations(sidePanel), screen).toEqual([]);
    expect(await overflows(sidePanel), `${screen}: sideways scrolling`).toBe(false);
  }
  await press(sidePanel, 'button', 'Oppfølging');
  await sees(sidePanel, 'Lede neste klassemøte');
  await press(sidePanel, 'button', 'Ny samtale');
});

test('a formal talk is planned and held in it', async () => {
  await press(sidePanel, 'button', 'Formelle samtaler');
  await press(sidePanel, 'button', 'Planlegg samtale');
  await sidePanel.type('.pupil-input', 'Nora');
  await sidePanel.locator('[role="option"]::-p-text(Nora Nes)').click();
  await press(sidePanel, 'button', 'Planlegg');
  await sees(sidePanel, '1 samtale planlagt.');
  await press(sidePanel, 'button', 'Åpne samtalen med Nora Nes');
  await sidePanel.waitForSelector('.conversation');
  await write(sidePanel, 'Elevens egne ord', 'Jeg liker å lede');
  expect(await violations(sidePanel)).toEqual([]);
  expect(await overflows(sidePanel), 'sideways scrolling').toBe(false);
});

test('on itslearning the toolbar button still opens the panel in the page; locking locks both, and each goes on with its own draft', async () => {
  const lms = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, lms);
  await panel.waitForSelector('.goal');
  await press(sidePanel, 'button', 'Ny samtale');
  await write(sidePanel, 'Tilbakemelding', IN_SIDE_PANEL);
  await write(panel, 'Tilbakemelding', BESIDE_PLAN);
  await until('both drafts kept', async () => (await draftsIn(panel)).length === 2);
  await addPupil(panel, 'Iver Sand');

  await press(sidePanel, 'button', 'Lås');
  for (const each of [panel, sidePanel]) {
    await sees(each, 'Lås opp');
    expect(await each.$$('textarea')).toHaveLength(0);
  }
  // A third one, that waits for the unlocking too, takes neither.
  const third = await world.chromium.openExtensionPage('sidepanel.html');
  await sees(third, 'Lås opp');
  await unlock(world.chromium);
  for (const each of [panel, sidePanel, third]) await each.waitForSelector('.pupil-input');
  const own = [BESIDE_PLAN, IN_SIDE_PANEL, ''];
  await until('each with its own draft', async () => {
    const written = await Promise.all([panel, sidePanel, third].map(writtenIn));
    return written.join('|') === own.join('|');
  });
  await third.close();

  await lms.bringToFront();
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Iver Sand.');
  await press(sidePanel, 'button', 'Samtaler');
  await sees(sidePanel, BESIDE_PLAN);
  await lms.close();
});

test('nothing in it went wrong on the way', () => expect(complaints).toEqual([]));

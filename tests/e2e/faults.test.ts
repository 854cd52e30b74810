import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataKeyOf, storedIn } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { editWithoutEnd, logWithoutEnd, stopSaving } from './saving.ts';
import { addPupil, openPanel, press, sees, startWorld, tick, visit, type World } from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

const KILLS = 50;
/** The browser is killed at a random moment within so many milliseconds of saving. */
const WITHIN = 700;
/** How long two tabs save at once, in milliseconds: half of a minute logging, half of it changing the same talk. */
const HALF_A_MINUTE = 30_000;

let world: World;
let key: string;
beforeEach(async () => {
  world = await startWorld();
  const panel = await openPanel(world, await visit(world, '/note/View_Note.aspx?NoteID=204'));
  await addPupil(panel, 'Ida Moe');
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Ida Moe.');
  const mappe = await mappeAt('talks');
  key = await dataKeyOf(mappe);
  await mappe.close();
});
afterEach(() => world.close());

const mappeAt = async (section: string) => world.chromium.openExtensionPage(`mappe.html#${section}`);

/** What the passphrase would do, without its third of a second. The browser may be starting the extension twice. */
const unlockAgain = async () => {
  const worker = await world.chromium.worker.awake();
  await worker.evaluate(async (raw) => {
    if ((await chrome.storage.session.get('data-key'))['data-key'] === raw) return;
    await chrome.storage.session.set({ 'data-key': raw });
    await chrome.storage.local.set({ 'lock-changed': crypto.randomUUID() });
  }, key);
};

test(`killed ${KILLS} times while saving, the database opens each time with every save that was acknowledged`, async () => {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const mappe = await mappeAt('log');
    await mappe.waitForSelector('.recent button');
    const moment = Math.random() * WITHIN;
    await logWithoutEnd(mappe, `Drap ${kill}`, (text) => acknowledged.add(text));
    // The moment is the point of the test, not a wait for something.
    await new Promise((resolve) => setTimeout(resolve, moment));
    await world.chromium.kill();
    world.chromium = await world.chromium.relaunch();
    const after = await mappeAt('talks');
    await until('unlocked', async () => {
      await unlockAgain();
      return after.$('.talk-card');
    });
    const stored = await storedIn(after);
    const texts = stored.dialogues.map(({ feedback }) => feedback.text);
    expect(stored.broken).toBe(0);
    expect(new Set(texts).size, 'no talk twice').toBe(texts.length);
    expect(
      [...acknowledged].filter((text) => !texts.includes(text)),
      `after kill ${kill} at ${moment} ms`,
    ).toEqual([]);
    await after.close();
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS);
}, 400_000);

test('two tabs that save at once for a minute lose no talk and no change', async () => {
  const tabs = [await mappeAt('log'), await mappeAt('log')];
  const logged: string[] = [];
  for (const [n, tab] of tabs.entries()) {
    await tab.bringToFront();
    await tab.waitForSelector('.recent button');
    await logWithoutEnd(tab, `Fane ${n}`, (text) => logged.push(text));
  }
  await new Promise((resolve) => setTimeout(resolve, HALF_A_MINUTE));
  const [first] = tabs;
  if (!first) throw new Error('two were opened');
  await stopSaving(tabs);
  const stored = async () => (await storedIn(first)).dialogues.map(({ feedback }) => feedback.text);
  await until('every talk', async () => (await stored()).length === logged.length + 1);
  expect((await stored()).filter(Boolean).toSorted()).toEqual(logged.toSorted());
  for (const n of [0, 1]) expect(logged.filter((text) => text.startsWith(`Fane ${n}`)).length).toBeGreaterThan(20);

  const changed: string[] = [];
  const editors = [await mappeAt('talks'), await mappeAt('talks')];
  for (const [n, tab] of editors.entries()) {
    await tab.bringToFront();
    await tab.waitForSelector('.talk-card');
    await editWithoutEnd(tab, `Endret ${n}`, (text) => changed.push(text));
  }
  await new Promise((resolve) => setTimeout(resolve, HALF_A_MINUTE));
  await stopSaving(editors);
  await until('both at rest', async () => {
    const before = changed.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return changed.length === before;
  });
  // Of a talk the one that counts and the ten before it are kept: the last changes of both tabs must be among them.
  const end = await storedIn(first);
  const kept = [...end.dialogues, ...end.earlierDialogues.map(({ state }) => state)].map(
    ({ feedback }) => feedback.text,
  );
  expect(changed.slice(-8).filter((text) => !kept.includes(text))).toEqual([]);
  for (const n of [0, 1]) expect(changed.filter((text) => text.startsWith(`Endret ${n}`)).length).toBeGreaterThan(20);
}, 120_000);

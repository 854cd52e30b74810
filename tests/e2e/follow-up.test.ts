import { readFile, rm } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyAgreement } from '../../lib/dialogue/fill-in.ts';
import { overflows, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { seed } from '../harness/seed.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { agreedGoal } from '../unit/dialogue/agreed.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import {
  addPupil,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

declare const chrome: typeof import('wxt/browser').browser;

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const setDay = (selector: string, chosen: string) =>
  panel.$eval(
    selector,
    (field, value) => {
      if (field instanceof HTMLInputElement) field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    chosen,
  );

/** Logs a talk of a month ago with an agreement that is due on a day. */
const agree = async (name: string, what: string, due: string) => {
  await addPupil(panel, name);
  await tick(panel, 'Jeg kan lage et linjediagram.');
  await write(panel, 'Avtale', what);
  // The talk's own day first: an agreement can't be due before it.
  await setDay('input[type="date"]:not(.due input)', day(-30));
  await setDay('.due input[type="date"]', due);
  await press(panel, 'button', 'Lagre');
  await sees(panel, `Lagret for ${name}.`);
};
const badge = async () => (await world.chromium.worker.awake()).evaluate(() => chrome.action.getBadgeText({}));
const cards = () => names(panel, '.follow-ups .talk-card');

test('agreements with a day stand by how urgent they are, and are looked at in one press', async () => {
  await agree('Eva Ek', 'Lese tjue minutter', day(-3));
  await agree('Ola Li', 'Rydde i hylla', day(0));
  await agree('Per By', 'Spørre om hjelp', day(40));
  await press(panel, 'button', 'Oppfølging');
  await until('three', async () => (await cards()).length === 3);
  expect(await names(panel, '.follow-ups h2')).toEqual(['Forfalt (1)', 'I dag (1)', 'Senere (1)']);
  expect((await cards())[0]).toContain('Lese tjue minutter');
  await until('two on the toolbar button', async () => (await badge()) === '2');

  await write(panel, 'Kommentar: Eva Ek', 'Leser mye mer');
  await press(panel, 'button', 'Delvis');
  await sees(panel, 'Eva Ek: Avtalen er fulgt opp.');
  await until('two', async () => (await cards()).length === 2);
  await press(panel, 'button', 'Angre');
  await until('three again', async () => (await cards()).length === 3);
  await write(panel, 'Kommentar: Eva Ek', 'Leser mye mer');
  await press(panel, 'button', 'Delvis');
  await until('two', async () => (await cards()).length === 2);
  await press(panel, 'button', 'Videreføres');
  await sees(panel, 'Ola Li: Avtalen videreføres');
  await until('none on the toolbar button', async () => (await badge()) === '');
  await until('none today', async () => !(await names(panel, '.follow-ups h2')).includes('I dag (1)'));
});

test('what was found stands with the talk, in the mappe too', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  await sees(mappe, 'Lese tjue minutter – Delvis');
  await sees(mappe, 'Leser mye mer');
  await press(mappe, 'link', 'Oppfølging');
  await until('two', async () => (await names(mappe, '.follow-ups .talk-card')).length === 2);
  await press(mappe, 'button', 'Lagre i kalenderen (ICS)');
  const file = await readFile(await downloaded(world.downloads, /\.ics$/), 'utf8');
  expect(file).toContain('SUMMARY:Følg opp avtale (OL)');
  expect(file).not.toMatch(/Ola|Per By|hylla/);
});

test('the next talk with a pupil begins with what was last agreed', async () => {
  await page.bringToFront();
  await press(panel, 'button', 'Ny samtale');
  await press(panel, 'button', 'Per By');
  await sees(panel, 'Spørre om hjelp');
  await press(panel, 'button', 'Nådd');
  await sees(panel, 'Per By: Avtalen er fulgt opp.');
  await until('nothing more agreed', async () => !(await panel.$('.last-agreed')));
  await panel.waitForSelector('[aria-label="Fjern Per By"]');
});

describe('a formal talk', () => {
  let mappe: Page;
  const cardsIn = () => names(mappe, '.follow-ups .talk-card');
  const goals = () => names(mappe, '.open-goals .said-text');
  const outcome = async (goal: string, said: string) => {
    const group = await mappe.waitForSelector(`::-p-aria(Hvordan gikk det med målet «${goal}» for Nora Lie?)`);
    for (const button of (await group?.$$('button')) ?? [])
      if ((await button.evaluate(({ textContent }) => textContent)) === said) await button.click();
  };

  beforeAll(async () => {
    mappe = await world.chromium.openExtensionPage('mappe.html#followUp');
    await mappe.waitForSelector('.mappe-nav');
    const agreed = [
      agreedGoal('Lese hver kveld', { tasks: { elev: 'Leser tjue minutter', hjem: 'Spør om boka', skole: '' } }),
      agreedGoal('Rekke opp hånda', { by: day(50) }),
    ];
    await seed(mappe, {
      pupils: [pupil(1, 'Nora Lie')],
      dialogues: [
        dialogue(11, idOf(1), day(-20), {
          kind: 'utviklingssamtale',
          agreement: { ...emptyAgreement, text: 'Til jul', due: day(0), goals: agreed },
          doubt: { due: day(-1), informedOn: null },
        }),
      ],
    });
    await mappe.reload();
    await sees(mappe, 'Lese hver kveld');
  });

  test('shows rektor to be told and each goal with who does what, and the number counts the talk', async () => {
    const [rektor, agreement] = (await cardsIn()).filter((text) => text.includes('Nora Lie'));
    expect(rektor).toContain('Meld fra til rektor');
    expect(rektor).toContain('§ 11-2');
    expect(agreement).toContain('Utviklingssamtale, avtalt');
    expect(agreement).toContain('Leser tjue minutter');
    expect(agreement).toContain('Spør om boka');
    await until('one on the toolbar button', async () => (await badge()) === '1');
  });

  test('stands alone where its kind is chosen, and opens', async () => {
    const kinds = '.talks > .row-actions select';
    await mappe.select(kinds, 'elevsamtale');
    await sees(mappe, 'Ingenting å følge opp av denne typen samtale.');
    await mappe.select(kinds, 'utviklingssamtale');
    await until('its two cards', async () => (await cardsIn()).length === 2);
    await mappe.locator('.follow-ups footer button').click();
    await until('the talk', async () => (await mappe.evaluate(() => location.hash)) === `#talk=${idOf(11)}`);
    await mappe.goBack();
    await sees(mappe, 'Lese hver kveld');
  });

  test.each([
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ])('is followed up in a window of $width px, $scheme, where axe finds nothing', async ({ width, scheme }) => {
    await mappe.setViewport({ width, height: 800 });
    await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await violations(mappe)).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
  });

  test('has its days in the calendar file under initials alone', async () => {
    // The file of before would be taken for the new one.
    await rm(await downloaded(world.downloads, /\.ics$/));
    await press(mappe, 'button', 'Lagre i kalenderen (ICS)');
    const file = await readFile(await downloaded(world.downloads, /\.ics$/), 'utf8');
    expect(file).toContain('SUMMARY:Meld fra til rektor (NL)');
    expect(file.match(/SUMMARY:Følg opp avtale \(NL\)/g)).toHaveLength(2);
    for (const offset of [-1, 0, 50]) expect(file).toContain(`DTSTART;VALUE=DATE:${day(offset).replaceAll('-', '')}`);
    expect(file).not.toMatch(/Nora|kveld|hånda/);
  });

  test('keeps a remark that was begun when the page locks', async () => {
    await write(mappe, 'Kommentar: Rekke opp hånda, Nora Lie', 'Snakker mer');
    await press(mappe, 'button', 'Lås');
    await sees(mappe, 'Læringsdialog er låst');
    expect(await mappe.content()).not.toContain('Snakker');
    await unlock(world.chromium);
    await mappe.bringToFront();
    const field = await mappe.waitForSelector('::-p-aria(Kommentar: Rekke opp hånda, Nora Lie[role="textbox"])');
    await until('the remark', () =>
      field?.evaluate((area) => area instanceof HTMLTextAreaElement && area.value === 'Snakker mer'),
    );
  });

  test('is looked at goal by goal, each with its remark, and can be undone', async () => {
    const remark = await mappe.waitForSelector('.open-goals textarea');
    await remark?.type('Leser mye');
    await outcome('Lese hver kveld', 'Nådd');
    await sees(mappe, 'Nora Lie: Målet er fulgt opp.');
    await until('one goal', async () => (await goals()).length === 1);
    expect(await mappe.$eval('.open-goals', (list) => document.activeElement === list)).toBe(true);
    await press(mappe, 'button', 'Angre');
    await until('two goals', async () => (await goals()).length === 2);
    await outcome('Lese hver kveld', 'Videreføres');
    await sees(mappe, 'Målet videreføres, ses på igjen');
    await until('the other still due today', async () => (await names(mappe, '.follow-ups h2')).includes('I dag (1)'));
  });

  test('rektor’s day is moved, and rektor told, and both can be undone', async () => {
    const moved = day(40);
    await mappe.$eval(
      '.follow-ups input[type="date"]',
      (field, value) => {
        if (field instanceof HTMLInputElement) field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      moved,
    );
    await sees(mappe, 'Nora Lie: Meldes innen');
    await until('later', async () => !(await names(mappe, '.follow-ups h2')).includes('Forfalt (1)'));
    await press(mappe, 'button', 'Angre');
    await until('late again', async () => (await names(mappe, '.follow-ups h2')).includes('Forfalt (1)'));
    await press(mappe, 'button', 'Meldt fra i dag om Nora Lie');
    await sees(mappe, 'Det er notert at rektor har fått vite det.');
    await press(mappe, 'button', 'Angre');
    await sees(mappe, 'Meld fra til rektor');
    await press(mappe, 'button', 'Meldt fra i dag om Nora Lie');
    await seesNot(mappe, 'Meld fra til rektor');
    expect(await badge()).toBe('1');
  });

  test('begins the next talk with the goals that are still open, and nothing is due when all are done', async () => {
    await mappe.goto(world.chromium.url('mappe.html#log'));
    await mappe.reload();
    await press(mappe, 'button', 'Nora Lie');
    await sees(mappe, 'Rekke opp hånda');
    await outcome('Lese hver kveld', 'Delvis');
    await until('one goal', async () => (await goals()).length === 1);
    await outcome('Rekke opp hånda', 'Ikke nådd');
    await until('nothing more agreed', async () => !(await mappe.$('.last-agreed')));
    await until('none on the toolbar button', async () => (await badge()) === '');
  });
});

import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsWideAndNarrow, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { pupil } from '../unit/dialogue/records.ts';
import { names, openPanel, press, sees, seesNot, startWorld, visit, type World, write } from './world.ts';

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#plan');
  await sees(mappe, 'Ingen samtaler er planlagt');
  const group = '8A';
  await seed(mappe, {
    pupils: [
      pupil(1, 'Eva Ek', { group }),
      pupil(2, 'Ola Li', { group }),
      pupil(3, 'Per By', { group }),
      pupil(4, 'Una Vik'),
    ],
  });
  await mappe.reload();
  await sees(mappe, 'Ingen samtaler er planlagt');
  // A browser without a screen never ends its own printing.
  await mappe.evaluate(() => {
    window.print = () => undefined;
  });
});
afterAll(() => world.close());

/** A school day some weeks ahead, as `2026-12-07`: a Monday. */
const monday = () => {
  const day = new Date(Date.now() + 21 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
};

const fill = async (label: string, value: string) => {
  const field = await mappe.waitForSelector(`::-p-aria(${label})`);
  await field?.evaluate((element, text) => {
    if (element instanceof HTMLInputElement) element.value = text;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  }, value);
};
const choosePupil = async (name: string) => {
  await mappe.type('.pupil-input', name);
  await mappe.locator(`[role="option"]::-p-text(${name})`).click();
  await mappe.waitForSelector(`::-p-aria(Fjern ${name}[role="button"])`);
};
const meetings = () => names(mappe, '.meeting h4');
/** Waits until just these meetings are shown, in this order. */
const shows = (...expected: string[]) =>
  until(expected.join(), async () => (await meetings()).join() === expected.join());

test('a talk is planned by mouse, moved, agreed, declined and found again', async () => {
  await press(mappe, 'button', 'Planlegg samtale');
  await press(mappe, 'button', 'Planlegg');
  await sees(mappe, 'Velg minst én elev.');
  await choosePupil('Una Vik');
  await fill('Dato', '2020-01-01');
  await sees(mappe, 'Dagen har vært.');
  await fill('Dato', monday());
  await seesNot(mappe, 'Dagen har vært.');
  await fill('Klokkeslett', '08:40');
  await write(mappe, 'Sted', 'Rom 7');
  expect(await faultsWideAndNarrow(mappe), 'planning a talk').toEqual([]);
  await press(mappe, 'button', 'Planlegg');
  await sees(mappe, '1 samtale planlagt.');
  await shows('08:40 Una Vik');
  await sees(mappe, 'Utviklingssamtale · 30 min · Rom 7');

  await press(mappe, 'button', 'Avtalt: Una Vik');
  await until('agreed', async () => (await names(mappe, '.state-mark'))[0] === 'Avtalt');
  await press(mappe, 'button', 'Angre');
  await until('invited', async () => (await names(mappe, '.state-mark'))[0] === 'Invitert');
  await press(mappe, 'button', 'Flytt samtalen med Una Vik');
  await fill('Klokkeslett', '14:10');
  await press(mappe, 'button', 'Flytt');
  await until('moved', async () => (await meetings())[0] === '14:10 Una Vik');
  await press(mappe, 'button', 'Takket nei: Una Vik');
  await sees(mappe, 'Takket nei dette halvåret (1)');
  await mappe.locator('.archived summary').click();
  await press(mappe, 'button', 'Inviter på nytt: Una Vik');
  await seesNot(mappe, 'Takket nei dette halvåret');
  await shows('14:10 Una Vik');
  await press(mappe, 'button', 'Slett samtalen med Una Vik');
  await sees(mappe, 'Samtalen er slettet.');
  await press(mappe, 'button', 'Angre');
  await until('back', async () => (await meetings()).length === 1);
});

test('two held as one are planned by keyboard alone, and are one meeting', async () => {
  await mappe.focus('.planning .primary');
  await mappe.keyboard.press('Enter');
  await mappe.waitForSelector('.pupil-input');
  await mappe.keyboard.press('Tab');
  await mappe.keyboard.type('Una');
  await mappe.waitForSelector('[role="option"]');
  await mappe.keyboard.press('Enter');
  await mappe.waitForSelector('::-p-aria(Fjern Una Vik[role="button"])');
  const onKind = () => mappe.evaluate(() => document.activeElement?.getAttribute('type') === 'radio');
  await until('the kinds', async () => {
    if (await onKind()) return true;
    await mappe.keyboard.press('Tab');
    return false;
  });
  await mappe.keyboard.press('ArrowDown');
  await mappe.keyboard.press('ArrowDown');
  await mappe.keyboard.press('Tab');
  await mappe.keyboard.press('Tab');
  await mappe.keyboard.press('Enter');
  await sees(mappe, '1 samtale planlagt.');
  await sees(mappe, 'Utviklingssamtale og elevsamtale i ett');
  await until('two', async () => (await meetings()).length === 2);
  await press(mappe, 'button', 'Gjennomført: Una Vik');
  await until('one left', async () => (await meetings()).length === 1);
});

test('a class gets its slots, in an order the teacher chooses, and collisions are told of', async () => {
  await press(mappe, 'button', 'Samtaler for en klasse');
  await fill('Første dag', monday());
  await fill('Første samtale', '13:30');
  await fill('Ferdig senest', '14:10');
  await fill('Varighet i minutter', '15');
  const rows = () => names(mappe, '.series tbody tr');
  await until('two days', async () => (await rows())[2]?.includes('13:30'));
  await seesNot(mappe, 'Kolliderer');
  await fill('Ferdig senest', '15:00');
  await sees(mappe, 'Kolliderer med Una Vik.');
  await press(mappe, 'button', 'Flytt Per By opp');
  await until('another order', async () => (await names(mappe, '.series tbody th')).join() === 'Eva Ek,Per By,Ola Li');
  expect(await faultsWideAndNarrow(mappe), 'a series').toEqual([]);
  await fill('Ferdig senest', '13:40');
  await sees(mappe, 'Det er ikke tid til en eneste samtale');
  await fill('Ferdig senest', '14:10');
  await press(mappe, 'button', 'Planlegg 3 samtaler');
  await sees(mappe, '3 samtaler planlagt.');
  await shows('13:30 Eva Ek', '13:50 Per By', '14:10 Una Vik', '13:30 Ola Li');
  expect(await faultsWideAndNarrow(mappe), 'the list').toEqual([]);
});

test('the calendar file holds every chosen talk at its time, with initials only', async () => {
  await press(mappe, 'checkbox', 'Velg alle (0 valgt)');
  await press(mappe, 'button', 'Kalenderfil (ICS)');
  const file = await readFile(await downloaded(world.downloads, /samtaler\.ics$/), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(file).toContain(`DTSTART;TZID=Europe/Oslo:${monday().replaceAll('-', '')}T133000\r\nDURATION:PT15M`);
  expect(file).toContain('SUMMARY:Utviklingssamtale (EE)');
  expect(file).not.toMatch(/Eva|Ola|Una/);
});

test('letters are printed one page for each pupil, in the chosen language, and noted as invitations', async () => {
  await press(mappe, 'button', 'Innkalling');
  await sees(mappe, 'Til Eva Ek og foresatte');
  await press(mappe, 'radio', 'English');
  await sees(mappe, 'To Eva Ek and guardians');
  await mappe.locator('textarea').fill('Ring skolen på 55 00 00 00.');
  expect(await faultsWideAndNarrow(mappe), 'letters').toEqual([]);
  const { sheets } = await printed(mappe);
  expect(sheets).toHaveLength(4);
  const text = sheets.join(' ');
  for (const said of [
    'Invitation to a conference',
    'at 13:30',
    '15 minutes',
    'Rom 7',
    'the Education Act, section 11\u20111',
    'Ring skolen på 55 00 00 00.',
    'What I want to talk about',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Språk i det som skrives ut');
  await press(mappe, 'button', 'Skriv ut og noter som invitert');
  await sees(mappe, '4 samtaler notert som invitert');
  await press(mappe, 'button', 'Tilbake til samtalene');
  await sees(mappe, 'invitert');
  await press(mappe, 'button', 'Innkalling');
  await mappe.waitForSelector('textarea');
  expect(await mappe.$eval('textarea', ({ value }) => value)).toBe('Ring skolen på 55 00 00 00.');
  await press(mappe, 'button', 'Tilbake til samtalene');
});

test('the panel shows the same talks, without what belongs in the mappe', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=204');
  const panel = await openPanel(world, page);
  await press(panel, 'button', 'Formelle samtaler');
  await until('the talks', async () => (await names(panel, '.meeting h4')).length === 4);
  expect(await panel.$('.for-chosen, .inbox')).toBeNull();
  await press(panel, 'button', 'Avtalt: Eva Ek');
  await sees(panel, 'Eva Ek: Avtalt');
  expect(await violations(panel)).toEqual([]);
});

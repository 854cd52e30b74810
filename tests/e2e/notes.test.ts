import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { unlock } from '../harness/unlocking.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import {
  addPupil,
  chooseInMenu,
  clearForm,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  visit,
  type World,
} from './world.ts';

const plan = plans.find(({ name }) => name.includes('lekseplan-5trinn'));
const other = plans.find(({ name }) => name.includes('8trinn-prosa'));
const FIRST = 'Jeg kan finne verb, substantiv og adjektiv i en tekst.';
const LATER = 'Jeg vet hva en trell var';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await visit(world, plan?.at.note ?? '');
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

/** Marks the first element of the page that says just this. */
const mark = (words: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.h-userinput *')].find(
      (element) => element.textContent.trim() === wanted,
    );
    if (!found) throw new Error(`No «${wanted}» in the page`);
    getSelection()?.selectAllChildren(found);
  }, words);

const goTo = (name: string) => press(panel, 'button', name);
const cards = () => names(panel, '.note-card .said-text');
const listed = (wanted: string[]) =>
  until(`the notes ${wanted.join(', ')}`, async () => (await cards()).join('\n') === wanted.join('\n'));
const begin = async (words: string) => {
  await mark(words);
  await press(panel, 'button', 'Ny merknad til merket tekst');
  await panel.waitForSelector('.note-form textarea:focus');
};
const beginWhole = async () => {
  await press(panel, 'button', 'Merknad til hele planen');
  await panel.waitForSelector('.note-form textarea:focus');
};
/** Where the focus is: the name of what has it. */
const focused = () =>
  panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

describe('writing', () => {
  test('where nothing is marked, the panel says what to do', async () => {
    await addPupil(panel, 'Nora Berg');
    await clearForm(panel);
    await goTo('Merknader');
    await sees(panel, 'Ingen merknader her ennå.');
    await press(panel, 'button', 'Ny merknad til merket tekst');
    await sees(panel, 'Ingen tekst er merket på siden.');
  });

  test('a note is written to what is marked, and saved by the keyboard', async () => {
    await begin(LATER);
    expect(await names(panel, '.note-form blockquote')).toEqual([LATER]);
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await panel.locator('::-p-aria(Oppfølging[role="radio"])').click();
    await panel.type('.note-form .pupil-input', 'Nor');
    await panel.locator('[role="option"]').click();
    await panel.type('.note-form textarea', 'Ta opp igjen');
    expect(await violations(panel)).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await sees(panel, 'Merknaden er lagret.');
    await listed(['Ta opp igjen']);
    await until('the focus on the note', async () => (await focused()) === 'Oppfølging: Ta opp igjen');
    expect(await panel.$eval('.note-card', (card) => card.textContent)).toContain('Nora Berg');
  });

  test('notes stand in the order of the text, those to the whole plan first', async () => {
    await begin(FIRST);
    await panel.type('.note-form textarea', 'Bruk eventyr');
    await press(panel, 'button', 'Lagre');
    await listed(['Bruk eventyr', 'Ta opp igjen']);
    await beginWhole();
    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Skriv noe først.');
    await panel.type('.note-form textarea', 'For mange mål');
    await press(panel, 'button', 'Lagre');
    await listed(['For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
    expect(await violations(panel)).toEqual([]);
  });

  test('the page’s menu begins a note too, in an open panel and in one that it opens', async () => {
    await goTo('Ny samtale');
    await mark('Jeg kan finne brøker som er like mye verd.');
    await chooseInMenu(world, page, 'annotate');
    await panel.waitForSelector('.note-form');
    expect(await names(panel, '.note-form blockquote')).toEqual(['Jeg kan finne brøker som er like mye verd.']);
    await press(panel, 'button', 'Avbryt');
    await until('the focus on the way to a new one', async () => (await focused()) === 'Ny merknad til merket tekst');

    const closed = await visit(world, other?.at.note ?? '');
    await closed.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.h-userinput p') ?? document),
    );
    await chooseInMenu(world, closed, 'annotate');
    const opened = await world.chromium.panel(closed);
    await opened.waitForSelector('.note-form blockquote');
    await closed.close();
  });

  test('what is marked and has a note already opens that note', async () => {
    await until('the passage shown in the page', async () =>
      (await names(panel, '.note-card footer')).at(-1)?.startsWith('Vis i planen'),
    );
    await mark(LATER);
    await press(panel, 'button', 'Ny merknad til merket tekst');
    await until('the focus on the note', async () => (await focused()) === 'Oppfølging: Ta opp igjen');
    expect(await panel.$('.note-form')).toBeNull();
  });

  test('cancelling asks before words are lost; what is typed is kept when the screen is left', async () => {
    await beginWhole();
    await panel.type('.note-form textarea', 'Halv');
    await page.keyboard.press('Escape');
    await sees(panel, 'Forkaste det du har skrevet?');
    await press(panel, 'button', 'Skriv videre');
    await page.keyboard.type('skrevet');
    await goTo('Ny samtale');
    await sees(panel, 'Merknaden du holdt på med, er lagret.');
    await goTo('Merknader');
    await listed(['Halvskrevet', 'For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
    await beginWhole();
    await page.keyboard.press('Escape');
    await until('no form', async () => (await panel.$('.note-form')) === null);
    await beginWhole();
    await panel.type('.note-form textarea', 'Til ingen nytte');
    await page.keyboard.press('Escape');
    await press(panel, 'button', 'Forkast');
    await until('no form', async () => (await panel.$('.note-form')) === null);
    expect(await cards()).toHaveLength(4);
  });
});

describe('what can be done with a note', () => {
  test('it is edited, and an edit that is discarded changes nothing', async () => {
    await press(panel, 'button', 'Rediger: Halvskrevet');
    await panel.waitForSelector('.note-form textarea:focus');
    await page.keyboard.press('End');
    await page.keyboard.type(' plan');
    await press(panel, 'button', 'Lagre');
    await listed(['Halvskrevet plan', 'For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
    await press(panel, 'button', 'Rediger: For mange mål');
    await panel.waitForSelector('.note-form textarea:focus');
    await panel.type('.note-form textarea', '!!');
    await press(panel, 'button', 'Avbryt');
    await press(panel, 'button', 'Forkast');
    await listed(['Halvskrevet plan', 'For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
  });

  test('it is deleted and brought back; the focus goes to the next', async () => {
    await press(panel, 'button', 'Slett: Halvskrevet plan');
    await listed(['For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
    await until('the focus on the next', async () => (await focused()) === 'Obs: For mange mål');
    await press(panel, 'button', 'Angre');
    await listed(['Halvskrevet plan', 'For mange mål', 'Bruk eventyr', 'Ta opp igjen']);
  });

  test('says so when its text is gone from the page, with the words it had, and when it is back', async () => {
    const say = (now: string, was: string) =>
      page.evaluate(
        (to, from) => {
          const found = [...document.querySelectorAll('.h-userinput li')].find(
            ({ textContent }) => textContent === from,
          );
          found?.replaceChildren(to);
        },
        now,
        was,
      );
    await say('Uke 47', LATER);
    await sees(panel, 'teksten er borte');
    await sees(panel, 'Slik sto det:');
    expect(await names(panel, '.note-card blockquote')).toContain(LATER);
    expect(await panel.$('::-p-aria(Vis i planen: Ta opp igjen[role="button"])')).toBeNull();
    await say(LATER, 'Uke 47');
    await press(panel, 'button', 'Vis i planen: Ta opp igjen');
    await until(
      'the passage marked in the page',
      async () => (await page.evaluate(() => getSelection()?.toString())) === LATER,
    );
  });

  test('a talk is made of it, and one that is being written is left alone', async () => {
    await press(panel, 'button', 'Lag veiledningssamtale: Ta opp igjen');
    await panel.waitForSelector('::-p-aria(Fjern Nora Berg[role="button"])');
    expect(await names(panel, '.goal:has(:checked) > span')).toEqual([LATER]);
    expect(
      await panel.$eval('::-p-aria(Framovermelding[role="textbox"])', (field) => Reflect.get(field, 'value')),
    ).toBe('Ta opp igjen');
    await goTo('Merknader');
    await press(panel, 'button', 'Lag veiledningssamtale: Bruk eventyr');
    await sees(panel, 'Du holder på med en annen samtale.');
    await press(panel, 'button', 'Bruk som mål: Bruk eventyr');
    await goTo('Ny samtale');
    await until('both goals', async () => (await names(panel, '.goal:has(:checked) > span')).length === 2);
    await clearForm(panel);
  });

  test('a new note’s passage becomes a goal where that is ticked', async () => {
    await goTo('Merknader');
    await begin('Jeg har med iPad som er ladet.');
    await panel.locator('.note-form [type="checkbox"]').click();
    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Teksten er valgt som mål');
    await goTo('Ny samtale');
    await until('the goal', async () =>
      (await names(panel, '.goal:has(:checked) > span')).includes('Jeg har med iPad som er ladet.'),
    );
    await clearForm(panel);
  });

  test('another plan shows nothing of it', async () => {
    const elsewhere = await visit(world, other?.at.note ?? '');
    const beside = await openPanel(world, elsewhere);
    await press(beside, 'button', 'Merknader');
    await sees(beside, 'Ingen merknader her ennå.');
    await elsewhere.close();
  });
});

describe('found again', () => {
  test('in the mappe by words, names and colour', async () => {
    const mappe = await world.chromium.openExtensionPage('mappe.html#notes');
    await mappe.waitForSelector('.note-card');
    await sees(mappe, 'Viser 5 av 5');
    await mappe.type('::-p-aria(Søk i merknadene[role="searchbox"])', 'nora');
    await sees(mappe, 'Viser 1 av 5');
    expect(await names(mappe, '.note-plan a')).toEqual([plan?.reading.title]);
    expect(await violations(mappe)).toEqual([]);
    await mappe.locator('::-p-aria(Hva den gjelder[role="combobox"])').fill('obs');
    await sees(mappe, 'Ingen merknader passer.');
    await mappe.setViewport({ width: 320, height: 700 });
    expect(await overflows(mappe)).toBe(false);
    await mappe.close();
  });

  test('in the pupil’s folder, but not on what is printed of it', async () => {
    const mappe = await world.chromium.openExtensionPage('mappe.html#pupils');
    await press(mappe, 'link', 'Åpne mappa til Nora Berg');
    await sees(mappe, 'Ta opp igjen');
    await seesNot(mappe, 'Bruk eventyr');
    expect(await violations(mappe)).toEqual([]);
    await press(mappe, 'button', 'Skriv ut …');
    await mappe.waitForSelector('.printed');
    await seesNot(mappe, 'Ta opp igjen');
    await mappe.close();
  });
});

test('all of it fits 320 px, in the dark too', async () => {
  await page.bringToFront();
  await goTo('Merknader');
  await panel.waitForSelector('.note-card');
  await page.setViewport({ width: 320, height: 700 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await press(panel, 'button', 'Rediger: Bruk eventyr');
  await panel.waitForSelector('.note-form textarea:focus');
  expect(await violations(panel)).toEqual([]);
  expect(await overflows(panel)).toBe(false);
});

test('what is typed when the extension locks is a note afterwards', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  await press(panel, 'button', 'Avbryt');
  await beginWhole();
  await panel.type('.note-form textarea', 'Midt i en tanke');
  await press(panel, 'button', 'Lås');
  await seesNot(panel, 'Merknad');
  await unlock(world.chromium);
  await page.bringToFront();
  await sees(panel, 'Midt i en tanke');
  expect(await panel.$('.note-form')).toBeNull();
});

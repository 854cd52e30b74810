import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { NORA, OTHER, TALKS } from './folder-records.ts';
import { focused } from './tabbing.ts';
import { addPupil, names, openPanel, press, sees, seesNot, startWorld, tick, visit, type World } from './world.ts';

const MANY = Array.from({ length: 30 }, (_, n) =>
  dialogue(900 + n, idOf(1), `2024-0${n < 15 ? 1 : 2}-${String((n % 15) + 10)}`),
);

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const mappe = await world.chromium.openExtensionPage('mappe.html#pupils');
  await mappe.waitForSelector('.pupils');
  await seed(mappe, {
    pupils: [NORA, OTHER, pupil(1, 'Anna Li', { group: '8B', grade: 8 })],
    dialogues: [...TALKS, ...MANY],
  });
  await mappe.close();
});
afterAll(() => world.close());

/** What has the focus, by its tag and its words, once it begins with these. */
const focusOn = (place: Frame | Page, selector: string, words: string) =>
  until(
    `the focus on ${selector} «${words}»`,
    async () => (await place.$(`${selector}:focus`)) !== null && (await focused(place)).startsWith(words),
  );

/** Presses by the keyboard, as whoever sees no pointer does. */
const pressKey = async (page: Page, place: Frame | Page, role: string, name: string) => {
  const control = await place.waitForSelector(`::-p-aria(${name}[role="${role}"])`);
  await control?.focus();
  await page.keyboard.press('Enter');
};

describe('in the mappe', () => {
  let page: Page;
  beforeEach(async () => {
    page = await world.chromium.openExtensionPage('mappe.html#overview');
    await page.waitForSelector('.overview-table');
    return () => page.close();
  });

  test('the first stop leads past all sections to the content', async () => {
    await page.keyboard.press('Tab');
    await focusOn(page, '.skip', 'Til innholdet');
    await page.keyboard.press('Enter');
    await focusOn(page, 'main', 'Oversikt');
  });

  test('whoever goes to a section begins in it, with its name; a page of a pupil begins at its heading', async () => {
    await pressKey(page, page, 'link', 'Samtaler');
    await focusOn(page, 'main', 'Samtaler');
    await pressKey(page, page, 'link', 'Søk');
    await page.waitForSelector('input[type="search"]:focus');
    await pressKey(page, page, 'link', 'Elever');
    await focusOn(page, 'main', 'Elever');
    await pressKey(page, page, 'link', 'Åpne mappa til Nora Berg');
    await focusOn(page, 'h2', 'Mappa til Nora Berg');
    await page.goBack();
    await focusOn(page, 'main', 'Elever');
  });

  test('where more talks are shown, one reads on from the first of them', async () => {
    await pressKey(page, page, 'link', 'Samtaler');
    await until('a page', async () => (await page.$$('.talk-cards > li')).length === 25);
    await pressKey(page, page, 'button', 'Vis flere');
    await page.waitForSelector('.talk-cards > li:nth-child(26):focus');
  });

  test('a closed tool gives the focus back to its button', async () => {
    await pressKey(page, page, 'link', 'Elever');
    await pressKey(page, page, 'button', 'Grupper');
    await focusOn(page, 'h2', 'Ordne grupper');
    await pressKey(page, page, 'button', 'Lukk');
    await focusOn(page, '[aria-expanded="false"]', 'Grupper');
  });

  test('a row that is added to a form is gone on in', async () => {
    await page.evaluate((id) => {
      location.hash = `talk=${id}`;
    }, idOf(601));
    await pressKey(page, page, 'button', 'Legg til deltaker');
    await page.waitForSelector('[role="group"][aria-label="Kontaktlærer"] select:focus');
    await pressKey(page, page, 'button', 'Legg til bidrag');
    await page.waitForSelector('.contribution:last-of-type input:focus');
  });
});

describe('in the panel', () => {
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    page = await visit(world, '/note/View_Note.aspx?NoteID=204');
    panel = await openPanel(world, page);
    await panel.waitForSelector('.goal');
  });

  test('what is missing is read with its field, and who is chosen is said', async () => {
    await press(panel, 'button', 'Lagre');
    await panel.waitForSelector('.pupil-input:focus[aria-invalid="true"]');
    const describedBy = await panel.$eval('.pupil-input', (input) => input.getAttribute('aria-describedby') ?? '');
    expect(await panel.$eval(`[id="${describedBy}"]`, (problem) => problem.textContent)).toBe('Velg en elev først.');
    await addPupil(panel, 'Kari Moe');
    await until('it said', async () =>
      (await names(panel, '.pupil-picker [role="status"]')).includes('Valgte elever: Kari Moe'),
    );
  });

  test('the same words, said again, are a change that is read out', async () => {
    await tick(panel, 'Jeg kan lage et linjediagram.');
    await press(panel, 'button', 'Lagre');
    await sees(panel, 'Lagret for Kari Moe.');
    await panel.evaluate(() => {
      const toast = document.querySelector('.toast');
      if (toast) new MutationObserver(() => toast.classList.add('changed')).observe(toast, { childList: true });
    });
    await press(panel, 'button', 'Kari Moe');
    await tick(panel, 'Jeg kan lage et linjediagram.');
    await press(panel, 'button', 'Lagre');
    await panel.waitForSelector('.toast.changed');
    await sees(panel, 'Lagret for Kari Moe.');
  });

  test('the focus goes on beside a talk that is deleted, and to the screen after an undo, which is said', async () => {
    await pressKey(page, panel, 'button', 'Samtaler');
    await focusOn(panel, 'main', 'Samtaler');
    await until('both', async () => (await panel.$$('.talk-card')).length === 2);
    await (await panel.$('.talk-card footer button:last-child'))?.focus();
    await page.keyboard.press('Enter');
    await focusOn(panel, 'li', 'Kari Moe');
    await pressKey(page, panel, 'button', 'Angre');
    await sees(panel, 'Samtalen er tilbake.');
    await focusOn(panel, 'main', 'Samtaler');

    await (await panel.waitForSelector('.talk-card footer button'))?.focus();
    await page.keyboard.press('Enter');
    await focusOn(panel, 'h2', 'Rediger samtalen med Kari Moe');
    await page.keyboard.press('Escape');
    await focusOn(panel, 'li', 'Kari Moe');
  });

  test('Esc leaves a pupil’s fields, and what is undone without a word of its own is said to be', async () => {
    await pressKey(page, panel, 'button', 'Elever');
    await pressKey(page, panel, 'button', 'Rediger: Kari Moe');
    await focusOn(panel, 'input', 'Navn');
    await page.keyboard.press('Escape');
    await focusOn(panel, 'li', 'Kari Moe');
    await pressKey(page, panel, 'button', 'Arkiver: Kari Moe');
    await sees(panel, 'Kari Moe er arkivert.');
    await pressKey(page, panel, 'button', 'Angre');
    await sees(panel, 'Angret.');
    await seesNot(panel, 'Kari Moe er arkivert.');
  });

  test('locking goes to what says so', async () => {
    await pressKey(page, panel, 'button', 'Lås');
    await focusOn(panel, 'h2', 'Læringsdialog er låst');
  });
});

import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { plans } from '../lms/plans.ts';
import { dialogue, goal, idOf, pupil } from '../unit/dialogue/records.ts';
import {
  addPupil,
  clearForm,
  goalsIn,
  names,
  openPanel,
  press,
  sees,
  seesNot,
  startWorld,
  textOf,
  tick,
  visit,
  type World,
  write,
} from './world.ts';

const NOTE = '/note/View_Note.aspx?NoteID=204';
const GOAL = 'Jeg kan lage et linjediagram.';

let world: World;
let page: Page;
let panel: Frame;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  for (const old of await world.chromium.browser.pages()) if (old.url().includes('itslearning')) await old.close();
  page = await visit(world, NOTE);
  panel = await openPanel(world, page);
});
afterAll(() => world.close());

test('the first opening explains itself in three sentences, until there is a pupil', async () => {
  await until('three sentences', async () => (await panel.$$('.welcome li')).length === 3);
  await addPupil(panel, 'Ella Aas');
  await until('no welcome', async () => (await panel.$$('.welcome')).length === 0);
  await clearForm(panel);
});

test('a goal that was spoken of before, in other words, says when; for the chosen pupil alone', async () => {
  const before = new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10);
  const mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  await mappe.waitForSelector('.talks');
  const spoken = { goals: [goal('Eg kan lage linjediagram', { subject: 'Matte' })] };
  await seed(mappe, { pupils: [pupil(7, 'Nora Vik')], dialogues: [dialogue(70, idOf(7), before, spoken)] });
  await mappe.close();
  await page.reload();
  panel = await openPanel(world, page);
  const hints = () => names(panel, '.goal .level');
  expect(await hints()).toEqual([]);
  await press(panel, 'button', 'Nora Vik');
  const [hint] = await until('the day', async () => ((await hints()).length > 0 ? hints() : undefined));
  expect(hint).toMatch(/^sist \d+\. \S+ \d{4}$/);
  expect(await hints()).toHaveLength(1);
  await press(panel, 'button', 'Fjern Nora Vik');
  await until('no day', async () => (await hints()).length === 0);
});

test('a pupil talked with before is logged in three actions, and the form is ready for the next', async () => {
  await addPupil(panel, 'Tuva Moe');
  await tick(panel, GOAL);
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Tuva Moe.');

  await press(panel, 'button', 'Tuva Moe');
  await tick(panel, GOAL);
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Tuva Moe.');
  await panel.waitForSelector('.pupil-input:focus');
  expect(await panel.$$('.goal input:checked')).toHaveLength(0);
  await press(panel, 'button', 'Samtaler');
  await press(panel, 'radio', 'Alle');
  await until(
    'two talks',
    async () => (await names(panel, '.talk-card h2')).filter((name) => name.startsWith('Tuva Moe ')).length === 2,
  );
});

test('several pupils get one talk each; the names typed with two letters are found', async () => {
  await addPupil(panel, 'Åse Lunde');
  await addPupil(panel, 'Brage Lunde');
  await panel.type('.pupil-input', 'tu');
  await until('Tuva found', async () => (await names(panel, '[role="option"]')).includes('Tuva Moe'));
  await panel.focus('.pupil-input');
  await page.keyboard.press('Enter');
  await sees(panel, 'Det blir 3 samtaler, én for hver elev.');
  await write(panel, 'Avtale', 'Øve ti minutter hver dag');
  await press(panel, 'button', '2 uker');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await sees(panel, 'Lagret for Åse Lunde, Brage Lunde, Tuva Moe.');
  await press(panel, 'button', 'Samtaler');
  await press(panel, 'radio', 'Alle');
  await until(
    'a talk for each',
    async () =>
      (await panel.$$eval(
        '.talk-card',
        (cards) => cards.filter((card) => card.textContent.includes('Øve ti minutter')).length,
      )) === 3,
  );
});

test('undo puts the talk back into the form, with nothing left behind', async () => {
  await addPupil(panel, 'Iver Sand');
  await write(panel, 'Tilbakemelding', 'Leser diagrammer godt');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Iver Sand.');
  await press(panel, 'button', 'Angre');
  await sees(panel, 'Samtalen står i skjemaet igjen');
  expect(await panel.$$eval('textarea', (areas) => areas.map((area) => area.value))).toContain('Leser diagrammer godt');
  await press(panel, 'button', 'Samtaler');
  await sees(panel, 'Ingen samtaler her ennå.');
  await press(panel, 'button', 'Ny samtale');
  await clearForm(panel);
});

test('says what is missing, and puts the focus there', async () => {
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Velg en elev først.');
  await panel.waitForSelector('.pupil-input:focus[aria-invalid="true"]');
  await addPupil(panel, 'Vilde Vik');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Kryss av for et mål eller skriv noe først.');
  await clearForm(panel);
});

test('a plan without goals says so; marked text and pasted text become goals', async () => {
  const empty = plans.find((plan) => plan.reading.goals.length === 0);
  if (!empty) throw new Error('there is a plan without goals');
  await page.goto(world.lms.origin + empty.at.note);
  panel = await openPanel(world, page);
  await sees(panel, 'Fant ingen læringsmål på denne siden.');
  await press(panel, 'button', 'Bruk merket tekst');
  await sees(panel, 'Ingen tekst er merket på siden.');

  const marked = await page.evaluate(() => {
    const cell = document.querySelector('.h-userinput td:last-child, .h-userinput p');
    if (!cell) throw new Error('a text to mark');
    getSelection()?.selectAllChildren(cell);
    return cell.textContent.trim();
  });
  await press(panel, 'button', 'Bruk merket tekst');
  await panel.locator('.found-goals .primary').click();
  await until('the marked text as a ticked goal', () =>
    panel.$$eval(
      '.goal:has(:checked)',
      (goals, text) => goals.some((goal) => text.includes(goal.textContent.trim())),
      marked,
    ),
  );

  await press(panel, 'button', 'Lim inn mål');
  await write(panel, 'Ett mål per linje', 'Norsk: Jeg kan skrive et leserinnlegg.');
  await press(panel, 'button', 'Del opp i mål');
  await press(panel, 'button', 'Bruk målet');
  await until('the pasted goal', async () => (await goalsIn(panel)).includes('Jeg kan skrive et leserinnlegg.'));
  expect(await textOf(panel)).toContain('Norsk');
  await clearForm(panel);
});

test('a link to this page is the product unless another is named', async () => {
  await addPupil(panel, 'Odin Haug');
  await panel.locator('summary').click();
  await press(panel, 'button', 'Legg ved lenke til denne siden');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Odin Haug.');
  await press(panel, 'button', 'Samtaler');
  const link = await panel.waitForSelector('.talk-products a');
  expect(await link?.evaluate((anchor) => anchor.getAttribute('href'))).toBe(world.lms.origin + NOTE);
});

test('the words of the panel follow the chosen language, here and on the next page', async () => {
  await panel.select('.language', 'nn');
  await sees(panel, 'Ny samtale');
  await sees(panel, 'Framovermelding');
  await sees(panel, 'Eleven sine eigne ord');
  expect(await panel.$eval('html', (root) => root.lang)).toBe('nn');
  await page.reload();
  panel = await openPanel(world, page);
  await sees(panel, 'Eleven sine eigne ord');
  await panel.select('.language', 'en');
  await sees(panel, 'The pupil’s own words');
  await seesNot(panel, 'Eleven sine eigne ord');
  await panel.select('.language', 'nb');
  await sees(panel, 'Elevens egne ord');
});

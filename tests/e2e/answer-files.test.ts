import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparationForm } from '../../lib/dialogue/html-form.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { nb } from '../../lib/i18n/letters/nb.ts';
import { findChromium } from '../../scripts/browsers.ts';
import { faultsWideAndNarrow } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { drop } from '../harness/drop.ts';
import { printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { everyQuestion } from '../unit/dialogue/every-question.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, press, sees, seesNot, startWorld, type World, write } from './world.ts';

const SOON = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
const planned = (n: number, pupilId: string) =>
  dialogue(n, pupilId, SOON, {
    kind: 'utviklingssamtale',
    state: 'invitert',
    form: unfilled(builtInTemplates.utviklingssamtale),
    appointment: {
      ...{ time: '13:30', minutes: 15, place: 'Rom 7' },
      ...{ invitedOn: null, formSentOn: null, heldWith: null },
    },
  });

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#plan');
  await sees(mappe, 'Ingen samtaler er planlagt');
  await seed(mappe, {
    pupils: [pupil(1, 'Eva Ek'), pupil(2, 'Ola Li')],
    dialogues: [planned(11, idOf(1)), planned(12, idOf(2))],
  });
  await mappe.reload();
  await sees(mappe, 'Eva Ek');
});
afterAll(() => world.close());

/** An answer file that comes back: dropped on the mappe. */
const comes = (text: string) => drop(mappe, [{ name: 'elev.svar.json', bytes: Buffer.from(text) }]);

/** Opens a saved form in a browser of its own that has no network, fills it in and gives the file it saves. */
const answered = async (form: string, answer: (page: Page) => Promise<void>): Promise<string> => {
  const downloads = await mkdtemp(join(tmpdir(), 'answers-'));
  const browser = await puppeteer.launch({
    executablePath: (await findChromium()) ?? '',
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  try {
    const page = await browser.newPage();
    await page.setOfflineMode(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${form}`);
    await answer(page);
    expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
    return await readFile(await downloaded(downloads, /\.svar\.json$/), 'utf8');
  } finally {
    await browser.close();
    await rm(downloads, { recursive: true });
  }
};

const prepare = async (who: string) => {
  await press(mappe, 'checkbox', `Velg samtalen med ${who}`);
  await press(mappe, 'button', 'Forberedelse');
  await sees(mappe, 'Forberedelse til samtalen, for Eva');
};
let answers = '';

test('a form with every type of question is filled in by keyboard, on a narrow screen too', async () => {
  const places = await mkdtemp(join(tmpdir(), 'form-'));
  const form = join(places, 'form.html');
  const goals = ['Jeg kan lage et linjediagram.', 'Jeg kan skrive en fortelling med en tydelig begynnelse.'];
  const source = await preparationForm({
    language: 'nb',
    title: 'Forberedelse',
    lines: [],
    texts: nb.form,
    fileName: 'alt.svar.json',
    template: everyQuestion('Et spørsmål'),
    talkId: idOf(1),
    by: 'elev',
    goals,
  });
  await writeFile(form, source);
  const file = await answered(form, async (page) => {
    expect(await faultsWideAndNarrow(page), 'every type of question').toEqual([]);
    await page.focus('#words');
    await page.keyboard.type('Ord');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.focus('[name="goals_1"]');
    await page.keyboard.press('Space');
    await page.locator('[data-more]').click();
    await page.keyboard.type('Norsk');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lese');
    await page.reload();
    await press(page, 'button', 'Lagre svarene');
    await sees(page, 'Svarene er lagret');
  });
  await rm(places, { recursive: true });
  expect(JSON.parse(file).answers).toEqual({
    words: { type: 'text', text: 'Ord', reach: 'elev' },
    mood: { type: 'scale', value: 2, reach: 'elev' },
    goals: { type: 'ratings', rated: [{ goal: goals[1], value: 1 }], reach: 'elev' },
    open: { type: 'subjects', rows: [{ subject: 'Norsk', texts: { can: 'Lese' } }], reach: 'elev' },
  });
});

test('the preparation form is filled in without a network, and what it saves lands in the right talk', async () => {
  await prepare('Eva Ek');
  expect(await faultsWideAndNarrow(mappe), 'preparation').toEqual([]);
  const text = (await printed(mappe)).sheets.join(' ');
  expect(text).toContain('Dette vil jeg snakke om');
  expect(text).not.toContain('Lagre som filer');
  await press(mappe, 'button', 'Lagre som filer');
  await sees(mappe, 'Forberedelse notert som sendt');
  const form = await downloaded(world.downloads, /^elev-.*\.html$/);
  expect(form).not.toMatch(/Eva|Ek/);
  expect(await readFile(form, 'utf8')).not.toContain('Eva Ek');

  answers = await answered(form, async (page) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await faultsWideAndNarrow(page), `the form in a file, ${scheme}`).toEqual([]);
    }
    await press(page, 'button', 'Lagre svarene');
    await sees(page, 'Fyll ut noe først.');
    await write(page, 'Dette vil jeg snakke om', 'Jeg vil ha mer matte <b>');
    await page.reload();
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('Jeg vil ha mer matte <b>');
    await press(page, 'button', 'Lagre svarene');
    await sees(page, 'Svarene er lagret i en fil');
  });
  expect(JSON.parse(answers)).toMatchObject({
    by: 'elev',
    answers: { pupilFocus: { text: 'Jeg vil ha mer matte <b>' } },
  });

  await press(mappe, 'button', 'Tilbake til samtalene');
  await comes(answers);
  await sees(mappe, 'Dette er kommet');
  await sees(mappe, 'Jeg vil ha mer matte <b>');
  expect(await names(mappe, '.arrived h3')).toEqual(['Eva Ek']);
  expect(await faultsWideAndNarrow(mappe), 'what has come').toEqual([]);
  await press(mappe, 'button', 'Legg inn svarene');
  await sees(mappe, 'Svar er lagt inn i 1 samtale.');
});

test('a file that comes twice changes nothing, another answer shows what it replaces', async () => {
  await comes(answers);
  await sees(mappe, 'Alt i filen står her fra før.');
  await press(mappe, 'button', 'Lukk');
  await seesNot(mappe, 'Dette er kommet');
  await comes(answers.replace('mer matte', 'mer norsk'));
  await sees(mappe, 'Erstatter: Jeg vil ha mer matte <b>');
  await press(mappe, 'button', 'Avbryt');
});

test('files that are not answers, or belong to no talk here, are refused in words', async () => {
  const refused = async (content: string, words: string) => {
    await comes(content);
    await sees(mappe, words);
    expect(await mappe.$('.arrived .primary')).toBeNull();
    await press(mappe, 'button', 'Lukk');
    await seesNot(mappe, 'Dette er kommet');
  };
  await refused('<html>', 'Dette er ikke en svarfil fra Læringsdialog.');
  await refused(JSON.stringify({ ...JSON.parse(answers), version: 9 }), 'Filen er laget av en nyere versjon.');
  await refused(JSON.stringify({ ...JSON.parse(answers), answers: 7 }), 'Filen er skadet.');
  await refused(JSON.stringify({ ...JSON.parse(answers), talkId: crypto.randomUUID() }), 'finnes ikke her');
  await refused(JSON.stringify({ ...JSON.parse(answers), formId: 'annet@1' }), 'et annet skjema');
  await refused(JSON.stringify({ ...JSON.parse(answers), by: 'hjem' }), '1 svar tas ikke inn');
  await refused(' '.repeat(1_000_001), 'Filen er for stor');
});

test('a colleague writes to several pupils in one file, which comes back by the button', async () => {
  await press(mappe, 'checkbox', 'Velg samtalen med Ola Li');
  await press(mappe, 'button', 'Skjema til faglærer');
  await press(mappe, 'button', 'Lagre skjemaet');
  await sees(mappe, '1 fil er lagret');
  const form = await downloaded(world.downloads, /^faglaerer-.*\.html$/);
  const file = await answered(form, async (page) => {
    expect(await faultsWideAndNarrow(page), 'the form of a colleague').toEqual([]);
    await write(page, 'Fag', 'Norsk');
    await write(page, 'Ditt navn', 'Kai Moe');
    await write(page, 'Eva', 'Leser godt');
    await write(page, 'Ola', 'Skriver mye');
    await press(page, 'button', 'Lagre svarene');
    await sees(page, 'Svarene er lagret');
  });
  await press(mappe, 'button', 'Tilbake til samtalene');
  await mappe.$eval(
    '.inbox input',
    (input, content) => {
      if (!(input instanceof HTMLInputElement)) return;
      const data = new DataTransfer();
      data.items.add(new File([content], 'norsk.svar.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file,
  );
  await sees(mappe, 'Norsk, Kai Moe');
  expect(await names(mappe, '.arrived h3')).toEqual(['Eva Ek', 'Ola Li']);
  await press(mappe, 'button', 'Legg inn svarene');
  await sees(mappe, 'Svar er lagt inn i 2 samtaler.');
});

test('a finished talk is changed only when the teacher says so', async () => {
  const template = everyQuestion('Hva vil du si?');
  const talk = dialogue(50, idOf(2), SOON, {
    kind: 'elevsamtale',
    form: unfilled(template),
    finishedAt: '2026-11-24T08:00:00.000Z',
  });
  await seed(mappe, { dialogues: [talk] });
  const file = {
    format: 'laeringsdialog-answers',
    version: 1,
    formId: `${template.id}@${template.version}`,
    talkId: talk.id,
    by: 'elev',
    answers: { words: { type: 'text', text: 'Noe nytt', reach: 'elev' } },
  };
  // Anywhere in the mappe, not only beside the talks.
  await press(mappe, 'link', 'Personvern');
  await comes(JSON.stringify(file));
  await sees(mappe, 'Samtalen er ferdig og låst.');
  expect(await mappe.$eval('.arrived .primary', (button) => button.matches(':disabled'))).toBe(true);
  await press(mappe, 'checkbox', 'Legg inn likevel');
  await press(mappe, 'button', 'Legg inn svarene');
  await sees(mappe, 'Svar er lagt inn i 1 samtale.');
  await press(mappe, 'link', 'Formelle samtaler');
});

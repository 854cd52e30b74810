import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preparationForm } from '../../lib/dialogue/html-form.ts';
import { unfilled } from '../../lib/dialogue/templates.ts';
import { nb } from '../../lib/i18n/letters/nb.ts';
import { findChromium } from '../../scripts/browsers.ts';
import { overflows, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { seed } from '../harness/seed.ts';
import { until } from '../harness/until.ts';
import { everyQuestion } from '../unit/dialogue/every-question.ts';
import { dialogue, idOf, pupil } from '../unit/dialogue/records.ts';
import { names, openPanel, press, sees, seesNot, startWorld, textOf, visit, type World, write } from './world.ts';

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
const check = async (page: Page, state: string) => {
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 });
    expect(await violations(page), `${state}, ${width} px`).toEqual([]);
    expect(await overflows(page), `${state}, ${width} px: sideways scrolling`).toBe(false);
  }
  await page.setViewport({ width: 1280, height: 900 });
};
/** Drops a file on the page as the system does. */
const drop = (name: string, text: string) =>
  mappe.evaluate(
    (fileName, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: 'application/json' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
/** The texts of a page as it would be printed, and how many sheets that is. */
const printed = async () => {
  await mappe.emulateMediaType('print');
  const text = await textOf(mappe);
  const pdf = Buffer.from(await mappe.pdf({ format: 'A4' })).toString('latin1');
  await mappe.emulateMediaType();
  return { text, sheets: pdf.match(/\/Type \/Page\b(?!s)/g)?.length };
};

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
  await check(mappe, 'planning a talk');
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
  await check(mappe, 'a series');
  await fill('Ferdig senest', '13:40');
  await sees(mappe, 'Det er ikke tid til en eneste samtale');
  await fill('Ferdig senest', '14:10');
  await press(mappe, 'button', 'Planlegg 3 samtaler');
  await sees(mappe, '3 samtaler planlagt.');
  await shows('13:30 Eva Ek', '13:50 Per By', '14:10 Una Vik', '13:30 Ola Li');
  await check(mappe, 'the list');
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
  await check(mappe, 'letters');
  const { text, sheets } = await printed();
  expect(sheets).toBe(4);
  for (const said of [
    'Invitation to a conference',
    'at 13:30',
    '15 minutes',
    'Rom 7',
    'section 11-1',
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
  expect(await mappe.$eval('textarea', ({ value }) => value)).toBe('Ring skolen på 55 00 00 00.');
  await press(mappe, 'button', 'Tilbake til samtalene');
});

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
    await check(page, 'every type of question');
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
  await press(mappe, 'checkbox', 'Velg alle (4 valgt)');
  await prepare('Eva Ek');
  await check(mappe, 'preparation');
  const { text } = await printed();
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
      await check(page, `the form in a file, ${scheme}`);
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
  await drop('elev.svar.json', answers);
  await sees(mappe, 'Dette er kommet');
  await sees(mappe, 'Jeg vil ha mer matte <b>');
  expect(await names(mappe, '.arrived h3')).toEqual(['Eva Ek']);
  await check(mappe, 'what has come');
  await press(mappe, 'button', 'Legg inn svarene');
  await sees(mappe, 'Svar er lagt inn i 1 samtale.');
});

test('a file that comes twice changes nothing, another answer shows what it replaces', async () => {
  await drop('elev.svar.json', answers);
  await sees(mappe, 'Alt i filen står her fra før.');
  await press(mappe, 'button', 'Lukk');
  await seesNot(mappe, 'Dette er kommet');
  await drop('elev.svar.json', answers.replace('mer matte', 'mer norsk'));
  await sees(mappe, 'Erstatter: Jeg vil ha mer matte <b>');
  await press(mappe, 'button', 'Avbryt');
});

test('files that are not answers, or belong to no talk here, are refused in words', async () => {
  const refused = async (content: string, words: string) => {
    await drop('fil.json', content);
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
    await check(page, 'the form of a colleague');
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
  const talk = dialogue(50, idOf(4), monday(), {
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
  await drop('elev.svar.json', JSON.stringify(file));
  await sees(mappe, 'Samtalen er ferdig og låst.');
  expect(await mappe.$eval('.arrived .primary', (button) => button.matches(':disabled'))).toBe(true);
  await press(mappe, 'checkbox', 'Legg inn likevel');
  await press(mappe, 'button', 'Legg inn svarene');
  await sees(mappe, 'Svar er lagt inn i 1 samtale.');
  await press(mappe, 'link', 'Formelle samtaler');
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

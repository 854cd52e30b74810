import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Reach } from '../../lib/dialogue/reach.ts';
import { overflows, violations } from '../harness/axe.ts';
import { downloaded } from '../harness/download.ts';
import { docxParts, docxText, printed } from '../harness/print.ts';
import { seed } from '../harness/seed.ts';
import { storedIn } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { agreement } from '../unit/dialogue/agreed.ts';
import { idOf, pupil } from '../unit/dialogue/records.ts';
import { agreed, appointment, formal } from '../unit/dialogue/talks.ts';
import { press, sees, seesNot, startWorld, textOf, type World } from './world.ts';

const kari = pupil(1, 'Kari Ek', { group: '10B', grade: 10 });
const PAIR = [idOf(20), idOf(21)] as const;

/** A sentence for each field, to look for where it must not be. */
const secret = (reach: Reach, field: string) => `Hemmelig ${reach} ${field}`;
const remark = (reach: Reach, field: string) => ({ text: secret(reach, field), reach });

/** An agreement that may go home, in a talk where every other field may not. */
const secretive = (n: number, reach: 'lærer' | 'elev', more: Partial<Dialogue> = {}): Dialogue => {
  const said = (field: string) => ({ type: 'text' as const, ...remark(reach, field) });
  const whole = secret(reach, 'mål');
  return formal(n, kari.id, 'utviklingssamtale', {
    pupilWords: remark(reach, 'elevens ord'),
    feedback: remark(reach, 'tilbakemelding'),
    feedForward: remark(reach, 'framovermelding'),
    measure: remark(reach, 'tiltak'),
    agreement: agreement({
      goals: [
        agreed('Lese hver kveld', 'faglig'),
        agreed(whole, 'sosialt', { reach, advice: whole, tasks: { elev: whole, hjem: whole, skole: whole } }),
      ],
    }),
    ...more,
    form: {
      answers: {
        pupilFocus: said('elev'),
        homeFocus: said('hjem'),
        teacherFocus: said('lærer'),
        conduct: said('orden'),
      },
      contributions: [{ subject: 'Norsk', teacher: 'Per By', text: secret(reach, 'bidrag'), oral: false, reach }],
    },
  });
};

const LONG =
  'Vi har snakket om hvordan dette kan øves på hver dag, både på skolen og hjemme, og hva som skal til for å få det til. ';
const long = (n: number, kind: 'faglig' | 'sosialt') =>
  agreed(`Mål ${n}: jeg kan forklare hvordan jeg kom fram til svaret mitt, og vise det på flere måter`, kind, {
    advice: LONG.repeat(2),
    tasks: { elev: LONG.repeat(2), hjem: LONG.repeat(2), skole: LONG.repeat(2) },
    by: '2026-12-18',
  });
const home = (text: string) => ({ text, reach: 'hjem' as const });

const full = formal(10, kari.id, 'utviklingssamtale', {
  pupilWords: home('Jeg liker å lese om romfart.'),
  feedback: home('Du leser med flyt.'),
  agreement: agreement({
    text: 'Vi holder kontakt på mobil.',
    due: '2027-01-15',
    goals: [
      agreed('Lese tjue minutter hver kveld', 'faglig', {
        advice: 'Velg en bok du liker',
        tasks: { elev: 'Leser', hjem: 'Spør om boka', skole: 'Finner bøker' },
        by: '2026-12-18',
      }),
      agreed('Vente på tur', 'sosialt'),
    ],
  }),
  form: { participants: [{ role: 'foresatt', name: 'Ola Ek' }] },
});
const longest = formal(11, kari.id, 'utviklingssamtale', {
  feedback: home(LONG.repeat(2)),
  feedForward: home(LONG.repeat(2)),
  agreement: agreement({ due: '2027-01-15', goals: [long(1, 'faglig'), long(2, 'faglig'), long(3, 'sosialt')] }),
});
const endless = formal(12, kari.id, 'utviklingssamtale', {
  feedback: home(LONG.repeat(33)),
  feedForward: home(LONG.repeat(33)),
  agreement: agreement({ goals: [long(1, 'faglig'), long(2, 'faglig'), long(3, 'sosialt')] }),
});
const withheld = formal(13, kari.id, 'elevsamtale', {
  agreement: agreement({ reach: 'elev', text: secret('elev', 'avtale'), goals: [agreed('Bare oss to')] }),
});
const parents = secretive(20, 'lærer', { appointment: appointment({ heldWith: PAIR[1] }) });
const together = formal(21, kari.id, 'elevsamtale', {
  appointment: appointment({ heldWith: PAIR[0] }),
  pupilWords: remark('elev', 'mellom oss'),
  feedback: home('Fint samarbeid.'),
});

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#talks');
  const dialogues = [
    full,
    longest,
    endless,
    withheld,
    secretive(14, 'lærer'),
    secretive(15, 'elev'),
    parents,
    together,
  ];
  await seed(mappe, { pupils: [kari], dialogues });
  await mappe.reload();
  await mappe.setViewport({ width: 1280, height: 900 });
});
afterAll(() => world.close());

const open = async (talk: Dialogue | string) => {
  await mappe.evaluate(
    (id) => {
      location.hash = `agreement=${id}`;
    },
    typeof talk === 'string' ? talk : talk.id,
  );
  await mappe.waitForSelector('.agreement-page');
};
const paper = () => mappe.$eval('.paper', (sheet) => (sheet instanceof HTMLElement ? sheet.innerText : ''));
const says = (text: string) => until(`«${text}» on the sheet`, async () => (await paper()).includes(text));
const saved = async (name: RegExp) => {
  await press(mappe, 'button', 'Lagre som dokument (DOCX)');
  const path = await downloaded(world.downloads, name);
  const parts = await docxParts(path);
  await rm(path);
  return { path, parts, text: docxText(parts['word/document.xml'] ?? '') };
};
const step = () => mappe.$eval('.paper', (sheet) => sheet.getAttribute('data-step'));

test('from a talk in the list to the agreement as the home will see it, printed on one page', async () => {
  await mappe.waitForSelector('.talk-card');
  expect(await mappe.$$eval('.talk-card', (cards) => cards.length)).toBe(8);
  await mappe.locator('::-p-aria([name="Avtalen med Kari Ek 12. nov. 2026"][role="button"])').click();
  await mappe.waitForSelector('.agreement-page');
  expect(await mappe.evaluate(() => document.activeElement?.textContent)).toBe('Avtalen');
  await open(full);
  await says('Lese tjue minutter hver kveld');
  await sees(mappe, 'Avtalen får plass på én side.');
  await sees(mappe, 'En elev som har fylt 15 år, bestemmer selv');
  const { sheets, language, title, width, tags } = await printed(mappe);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatch(/^Avtale Utviklingssamtale Elev Kari Ek, 10B/);
  for (const text of [
    'Faglige mål',
    'Lese tjue minutter hver kveld · Norsk · Innen 18. desember 2026',
    'Råd: Velg en bok du liker',
    'Eleven Hjemmet Skolen Leser Spør om boka Finner bøker',
    'Sosiale mål',
    'Vi ser på avtalen igjen 15. januar 2027',
    'Ola Ek (foresatt)',
    'Elevens egne ord Jeg liker å lese om romfart.',
    'Dato og underskrift, foresatt',
  ])
    expect(sheets[0]).toContain(text);
  // The sheet alone: nothing of the screen around it.
  expect(sheets[0]).not.toMatch(/Læringsdialog|Språk på arket|Skriv ut|Oppfølging/);
  expect({ language, title }).toEqual({ language: 'nb', title: 'avtale-2026-11-12' });
  expect(Math.round(width)).toBe(595);
  expect(tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD']));
});

test('nynorsk and English, whatever the teacher’s own; lines for signatures; all kept for the next time', async () => {
  await press(mappe, 'radio', 'Nynorsk');
  await says('Faglege mål');
  await press(mappe, 'radio', 'English');
  await says('By 18 December 2026');
  expect(await textOf(mappe)).toContain('Språk på arket');
  await press(mappe, 'checkbox', 'Linjer til underskrift');
  await until('no signatures', async () => !(await paper()).includes('Date and signature'));
  await mappe.reload();
  await mappe.waitForSelector('.paper');
  await says('The pupil’s own words');
  const { sheets, language } = await printed(mappe);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain('Academic goals');
  expect(sheets[0]).not.toMatch(/signature|[Ff]aglige|Eleven/);
  expect(language).toBe('en');
});

test('the document has the same content, in the same language, with real headings, lists and tables, on A4', async () => {
  const { path, parts, text } = await saved(/\.docx$/);
  expect(path).toMatch(/agreement-2026-11-12\.docx$/);
  const xml = parts['word/document.xml'] ?? '';
  expect(parts['word/styles.xml']).toContain('w:lang w:val="en-GB"');
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  for (const part of ['w:val="Heading1"', 'w:val="Heading2"', '<w:numPr>', '<w:tbl>', '<w:tblHeader'])
    expect(xml).toContain(part);
  const shown = (await paper()).split(/[\n\t]/).map((line) => line.trim());
  for (const line of ['Agreement', 'Academic goals', 'Leser', 'Spør om boka', 'Vi holder kontakt på mobil.']) {
    expect(shown).toContain(line);
    expect(text).toContain(line);
  }
  expect(text).toContain('Advice: Velg en bok du liker');
  expect(Object.values(parts).join()).not.toMatch(/Un-named|docx\.js/);
  await press(mappe, 'radio', 'Bokmål');
  await press(mappe, 'checkbox', 'Linjer til underskrift');
  await says('Dato og underskrift, elev');
});

test('a long agreement is set tighter until it fits; the teacher is told where even that is not enough', async () => {
  expect(await step()).toBe('0');
  await open(longest);
  await says('Mål 3:');
  await until('set tighter', async () => Number(await step()) > 0);
  await sees(mappe, 'Avtalen får plass på én side.');
  expect((await printed(mappe)).sheets).toHaveLength(1);
  await open(endless);
  await sees(mappe, 'Avtalen blir på to sider.');
  expect((await printed(mappe)).sheets.length).toBeGreaterThan(1);
  await press(mappe, 'checkbox', 'Ta med det dere snakket om');
  await sees(mappe, 'Avtalen får plass på én side.');
  expect((await printed(mappe)).sheets).toHaveLength(1);
  await press(mappe, 'checkbox', 'Ta med det dere snakket om');
  await sees(mappe, 'Avtalen blir på to sider.');
});

describe.each([
  { whose: 'teacher', id: idOf(14), counted: '9 tekster som bare du ser' },
  { whose: 'pupil', id: idOf(15), counted: '9 tekster som deles med eleven, ikke med hjemmet' },
])('what is only for the $whose', ({ id, counted }) => {
  test('is counted, and stands on no sheet, print or document', async () => {
    await open(id);
    await says('Lese hver kveld');
    await until('the other gone', async () => !(await paper()).includes('Mål 3'));
    expect(await textOf(mappe)).toContain(counted);
    expect(await textOf(mappe)).not.toContain('Hemmelig');
    const { sheets } = await printed(mappe);
    expect(sheets.join()).toContain('Lese hver kveld');
    expect(sheets.join()).not.toContain('Hemmelig');
    const { parts } = await saved(/\.docx$/);
    expect(Object.values(parts).join()).toContain('Lese hver kveld');
    expect(Object.values(parts).join()).not.toContain('Hemmelig');
  });
});

test('an agreement that is not shared with the home says so, and gives nothing to print', async () => {
  await open(withheld);
  await sees(mappe, 'Avtalen er ikke delt med hjemmet');
  expect(await mappe.$('.paper')).toBeNull();
  expect(await textOf(mappe)).not.toMatch(/Hemmelig|Bare oss to|Skriv ut/);
  expect((await printed(mappe)).sheets.join()).not.toMatch(/Hemmelig|Bare oss to/);
});

test('talks held as one give one agreement, without what is only between teacher and pupil', async () => {
  for (const talk of [parents, together]) {
    await open(talk);
    await says('Utviklingssamtale og elevsamtale');
    await says('Fint samarbeid.');
    const { sheets } = await printed(mappe);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toContain('Lese hver kveld');
    expect(sheets[0]).not.toContain('Hemmelig');
  }
});

test('it is marked as sent home on a day, which can be undone', async () => {
  const sentOn = async () =>
    (await storedIn(mappe)).dialogues.find(({ id }) => id === parents.id)?.agreement?.sentHomeOn ?? null;
  await sees(mappe, 'Avtalen er ikke merket som sendt hjem.');
  await press(mappe, 'button', 'Marker som sendt hjem');
  await sees(mappe, 'Merket som sendt hjem');
  await until('noted', async () => (await sentOn()) !== null);
  await press(mappe, 'button', 'Angre');
  await sees(mappe, 'Avtalen er ikke merket som sendt hjem.');
  await until('undone', async () => (await sentOn()) === null);
  await press(mappe, 'button', 'Marker som sendt hjem');
  await sees(mappe, 'Ta bort merket');
  await seesNot(mappe, 'Avtalen er ikke merket som sendt hjem.');
});

test.each([
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
])('axe finds nothing at $width px, $scheme, and the sheet prints black on white', async ({ width, scheme }) => {
  await mappe.setViewport({ width, height: 800 });
  await mappe.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const talk of [full, endless, withheld]) {
    await open(talk);
    await sees(mappe, talk === full ? 'får plass' : talk === endless ? 'blir på to sider' : 'ikke delt med hjemmet');
    expect(await violations(mappe), talk.id).toEqual([]);
    expect(await overflows(mappe)).toBe(false);
  }
  await open(longest);
  await says('Mål 3:');
  const colours = await mappe.$eval('.paper', (sheet) => [
    getComputedStyle(sheet).color,
    getComputedStyle(sheet).backgroundColor,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect((await printed(mappe)).sheets).toHaveLength(1);
});

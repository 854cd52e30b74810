import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, violations } from '../harness/axe.ts';
import { drop } from '../harness/drop.ts';
import { until } from '../harness/until.ts';
import { certificate } from '../lms/certificate.ts';
import { courses } from '../lms/courses.ts';
import { elsewhere } from '../lms/plan-files.ts';
import { plans } from '../lms/plans.ts';
import {
  addPupil,
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
} from './world.ts';

const FILES = join(import.meta.dirname, '../lms/files');
const element = (id: number) => `/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=${id}`;
const goalsOf = (name: string) =>
  plans
    .find((plan) => plan.name.startsWith(name))
    ?.reading.goals.map(({ text }) => text)
    .sort();

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const offered = (panel: Frame, name: string) =>
  panel.waitForSelector(`::-p-aria(Hent mål fra «${name}»[role="button"])`);
const fetchIt = async (panel: Frame, name: string) => {
  await offered(panel, name);
  await press(panel, 'button', `Hent mål fra «${name}»`);
};
const visitElement = async (id: number): Promise<{ page: Page; panel: Frame }> => {
  const page = await visit(world, element(id));
  return { page, panel: await openPanel(world, page) };
};

test('a PDF that the page shows is fetched and its goals are kept as the page’s', async () => {
  const { page, panel } = await visitElement(392);
  await fetchIt(panel, 'Ukeplan 48.pdf');
  await sees(panel, 'Fant 6 mål i «Ukeplan 48.pdf».');
  expect((await goalsIn(panel)).sort()).toEqual(goalsOf('07'));
  await addPupil(panel, 'Elev Fil');
  await tick(panel, 'Jeg kan skrive et leserinnlegg.');
  await press(panel, 'button', 'Lagre');
  await sees(panel, 'Lagret for Elev Fil');
  await page.close();
});

test.each([
  { where: 'a classic folder', path: `/Folder/processfolder.aspx?FolderID=${courses[1]?.folder}` },
  { where: 'a modern folder', path: `/Resources?FolderID=${courses[1]?.folder}` },
  { where: 'an element of a plan', path: '/plans/courses/2/plan/104/element/391' },
])('a Word file in $where is fetched, from a folder by way of its element', async ({ path }) => {
  const page = await visit(world, path);
  const panel = await openPanel(world, page);
  await fetchIt(panel, 'Arbeidsplan uke 45.docx');
  await sees(panel, 'Fant 7 mål i «Arbeidsplan uke 45.docx».');
  expect((await goalsIn(panel)).sort()).toEqual(goalsOf('04'));
  await page.close();
});

test('a file from the device stands beside the page’s own plan, and the choice leads back', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=205');
  const panel = await openPanel(world, page);
  const own = await until('goals', async () => {
    const goals = await goalsIn(panel);
    return goals.length > 0 ? goals : undefined;
  });
  const input = await panel.waitForSelector('.choose-file input');
  await (await input?.toElement('input'))?.uploadFile(join(FILES, '12-arbeidsplan-8trinn-word.docx'));
  await sees(panel, 'Fant 6 mål');
  expect((await goalsIn(panel)).sort()).toEqual(goalsOf('12'));
  await panel.select('.plan-choice select', 'note/205');
  expect(await goalsIn(panel)).toEqual(own);
  await page.close();
});

test('the files can be reached and read by everyone: by axe, by the keyboard, on a narrow screen', async () => {
  const { page, panel } = await visitElement(392);
  await offered(panel, 'Ukeplan 48.pdf');
  expect(await violations(panel)).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  expect(await overflows(panel)).toBe(false);
  await panel.focus('.offered-files button');
  await page.keyboard.press('Enter');
  await sees(panel, 'Fant 6 mål');
  expect(await panel.evaluate(() => document.activeElement?.className)).toBe('plan-files');
  await page.keyboard.press('Tab');
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Velg fil');
  await page.close();
});

test('a document that Google shows can’t be read, and it is said what can be done', async () => {
  const page = await visit(world, '/note/View_Note.aspx?NoteID=205');
  const panel = await openPanel(world, page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://docs.google.com/document/d/1/preview';
    document.body.append(frame, 'Planen ligger i dokumentet.');
  });
  await sees(panel, 'Dokumentet vises av Google');
  await page.close();
});

const periodePlan = () => readFile(join(FILES, '14-periodeplan-10trinn-nynorsk.pdf'));

test('a file is dropped on the panel', async () => {
  const page = await visit(world, '/CourseCards');
  const panel = await openPanel(world, page);
  await panel.waitForSelector('.choose-file');
  await drop(panel, [{ name: 'Periodeplan.pdf', bytes: await periodePlan() }]);
  await sees(panel, 'Fant 8 mål i «Periodeplan.pdf».');
  expect((await goalsIn(panel)).sort()).toEqual(goalsOf('14'));
  await page.close();
});

test('in the mappe a plan and an answer that are dropped together each go where they belong', async () => {
  const mappe = await world.chromium.openExtensionPage('mappe.html#log');
  await mappe.waitForSelector('.choose-file');
  const answer = Buffer.from('{"format":"laeringsdialog-answers","version":9}');
  await drop(mappe, [
    { name: 'elev.svar.json', bytes: answer },
    { name: 'Periodeplan.pdf', bytes: await periodePlan() },
  ]);
  await sees(mappe, 'Filen er laget av en nyere versjon.');
  expect(await names(mappe, '.arrived section .hint')).toEqual(['elev.svar.json']);
  await sees(mappe, 'Fant 8 mål i «Periodeplan.pdf».');
  await mappe.close();
});

test.each([
  [393, 'Skannet plan.pdf', 'Filen er skannet'],
  [394, 'Hemmelig plan.pdf', 'låst med passord'],
  [395, 'Plan med film.pdf', 'for stor'],
  [399, 'Pakket plan.docx', 'for stor'],
])('what can’t be read is said: %i %s', async (id, name, said) => {
  const { page, panel } = await visitElement(id);
  await fetchIt(panel, name);
  await sees(panel, said);
  await page.close();
});

test('a file of nearly twenty megabytes comes through', async () => {
  const { page, panel } = await visitElement(398);
  await offered(panel, 'Plan med bilde.docx');
  await fetchIt(panel, 'Plan med bilde.docx');
  await until('the goals of a large file', async () => (await textOf(panel)).includes('Fant 7 mål'), 40_000);
  await page.close();
});

test('a redirect that leaves itslearning is not followed: nothing is sent there', async () => {
  let asked = 0;
  const other = createServer(await certificate(), (_, response) => {
    asked++;
    response.end('PK');
  });
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  elsewhere.address = `https://127.0.0.1:${port}/plan.docx`;
  try {
    const { page, panel } = await visitElement(396);
    await fetchIt(panel, 'Flyttet plan.docx');
    await sees(panel, 'Filen kunne ikke hentes');
    expect(asked).toBe(0);
    await page.close();
  } finally {
    other.close();
  }
});

test('a teacher who is not logged in is told so', async () => {
  const { page, panel } = await visitElement(391);
  await offered(panel, 'Arbeidsplan uke 45.docx');
  const session = await page.createCDPSession();
  await session.send('Network.clearBrowserCookies');
  await fetchIt(panel, 'Arbeidsplan uke 45.docx');
  await sees(panel, 'itslearning ber om innlogging');
  await page.close();
});

test('a slow file can be given up, and the panel goes on', async () => {
  world.lms.delayMs = 8000;
  try {
    const { page, panel } = await visitElement(397);
    await fetchIt(panel, 'Treg plan.pdf');
    await sees(panel, 'Henter «Treg plan.pdf» …');
    await press(panel, 'button', 'Avbryt');
    await sees(panel, 'Filen ble ikke lest.');
    await offered(panel, 'Treg plan.pdf');
    world.lms.delayMs = 0;
    await fetchIt(panel, 'Treg plan.pdf');
    await seesNot(panel, 'Henter «Treg plan.pdf» …');
    expect(await textOf(panel)).toContain('mål i «Treg plan.pdf»');
    await page.close();
  } finally {
    world.lms.delayMs = 120;
  }
});

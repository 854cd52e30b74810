import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import schema from '../../public/export.schema.json' with { type: 'json' };
import { downloaded } from '../harness/download.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { docxParts, docxText } from '../harness/print.ts';
import { until } from '../harness/until.ts';
import { type Lms, startLms } from '../lms/server.ts';

let lms: Lms;
let firefox: Firefox;
let downloads: string;
beforeAll(async () => {
  lms = await startLms();
  downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
  firefox = await launchFirefox({
    extensionDir: resolve('.output/firefox-mv3'),
    proxyPort: lms.proxyPort,
    downloadDir: downloads,
  });
  await firefox.newTab();
  await setUpLock();
});
afterAll(async () => {
  await firefox.close();
  await lms.close();
  await rm(downloads, { recursive: true });
});

/** Goes through first use in the extension's own page, opened beside the first tab. */
const setUpLock = async () => {
  const passphrase = 'hunden spiser fem blå epler';
  await firefox.openExtensionPage('unlock.html');
  await firefox.type('.unlock .field:first-of-type input:not([type="checkbox"])', passphrase);
  await firefox.type('.unlock .field:last-of-type input:not([type="checkbox"])', passphrase);
  await firefox.click('[type="submit"]');
  await firefox.waitFor('.recovery-key');
  await firefox.type('.unlock textarea', await firefox.text('.recovery-key'));
  await firefox.click('[type="submit"]');
  await firefox.tab('about:blank');
};

const sees = (text: string) => until(`«${text}»`, async () => (await firefox.text('body')).includes(text));

test.each([
  { kind: 'a Note under a strict policy', path: '/note/View_Note.aspx?NoteID=204', csp: true },
  { kind: 'a modern plan', path: '/plans/courses/2/plan/104', csp: false },
  {
    kind: 'a Page two frames deep',
    path: '/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=304',
    csp: false,
  },
])('in Firefox, beside $kind: goals read, two ticked, saved, found again', async ({ kind, path, csp }) => {
  lms.headers.csp = csp;
  await firefox.navigate(lms.origin + path);
  await firefox.pressCommand('Alt+Shift+L');
  await firefox.panel();
  await firefox.waitFor('.goal');
  const pupil = `Rev ${kind}`;
  await firefox.type('.pupil-input', pupil);
  await firefox.click('[role="option"]', 'Legg til');
  await firefox.waitFor('.chip');
  await firefox.click('.goal', 'Jeg kan lage et tankekart før jeg skriver.');
  await firefox.click('.goal', 'Jeg kan lage et linjediagram.');
  await firefox.click('button', 'Lagre');
  await sees(`Lagret for ${pupil}.`);
  await firefox.click('.nav button', 'Samtaler');
  await firefox.waitFor('.talk-card');
  await sees(pupil);
  await sees('Jeg kan lage et linjediagram.');
});

test.each([
  { name: 'Ukeplan 48.pdf', id: 392, found: 'Fant 6 mål' },
  { name: 'Arbeidsplan uke 45.docx', id: 391, found: 'Fant 7 mål' },
  { name: 'Plan med bilde.docx', id: 398, found: 'Fant 7 mål' },
  { name: 'Flyttet plan.docx', id: 396, found: 'Filen kunne ikke hentes' },
])('in Firefox, a file is fetched with the session and read: $name', async ({ name, id, found }) => {
  await firefox.navigate(`${lms.origin}/LearningToolElement/ViewLearningToolElement.aspx?LearningToolElementId=${id}`);
  await firefox.pressCommand('Alt+Shift+L');
  await firefox.panel();
  await firefox.waitFor('.offered-files');
  await firefox.click('.offered-files button', name);
  await sees(found);
});

test('in Firefox, a note to marked text is kept, painted in the page, and gone when the extension is locked', async () => {
  await firefox.navigate(`${lms.origin}/note/View_Note.aspx?NoteID=204`);
  await firefox.pressCommand('Alt+Shift+L');
  await firefox.panel();
  await firefox.waitFor('.goal');
  await firefox.click('.nav button', 'Merknader');
  await firefox.top();
  const words = await firefox.evaluate(`
    const item = document.querySelector('.h-userinput li');
    getSelection().selectAllChildren(item);
    return item.textContent.trim();`);
  await firefox.panel();
  await firefox.click('button', 'Ny merknad til merket tekst');
  await firefox.type('.note-form textarea', 'For lett for 7B');
  await firefox.click('.note-form button', 'Lagre');
  await sees('Merknaden er lagret.');
  await firefox.top();
  const painted = () =>
    firefox.evaluate(
      'return [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString().trim())).join();',
    );
  await until('the passage painted', async () => (await painted()) === words);
  await firefox.panel();
  await firefox.click('button', 'Lås');
  await firefox.top();
  await until('nothing painted', async () => (await painted()) === '');
  await firefox.newTab();
  await firefox.openExtensionPage('unlock.html');
  await firefox.type('.unlock input:not([type="checkbox"])', 'hunden spiser fem blå epler');
  await firefox.click('[type="submit"]');
  await firefox.tab('NoteID=204');
  await until('the passage painted again', async () => (await painted()) === words);
});

test('in Firefox, the toolbar button opens the sidebar beside a page that is not itslearning; a talk is logged in its page', async () => {
  await firefox.newTab();
  expect(await firefox.sidebar()).toBe('');
  await firefox.triggerToolbarButton();
  const address = await until('the sidebar', async () => {
    const shown = await firefox.sidebar();
    return shown.endsWith('/sidepanel.html') && shown;
  });
  await firefox.navigate(address);
  await sees('Målene kommer fra planer i itslearning');
  await firefox.type('.pupil-input', 'I møtet');
  await firefox.click('[role="option"]', 'Legg til');
  await firefox.waitFor('.chip');
  await firefox.type('.agreement textarea', 'Ta med boka');
  await firefox.click('button', 'Lagre');
  await sees('Lagret for I møtet.');
});

test('in Firefox, the export holds the talks, with their goals and where they came from', async () => {
  await firefox.openExtensionPage('mappe.html#export');
  await sees('4 samtaler med 4 elever');
  await firefox.click('button', 'Lagre filen');
  const file: unknown = JSON.parse(await readFile(await downloaded(downloads, /^laeringsdialog-.*\.json$/), 'utf8'));
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(valid(file), JSON.stringify(valid.errors)).toBe(true);
  const source = { title: 'Arbeidsplan 4. trinn, uke 45 og 46', url: `${lms.origin}/plans/courses/2/plan/104` };
  expect(file).toMatchObject({
    dialogues: expect.arrayContaining([
      expect.objectContaining({
        goals: expect.arrayContaining([
          expect.objectContaining({
            text: 'Jeg kan lage et linjediagram.',
            subject: 'Matematikk',
            source: expect.objectContaining(source),
          }),
        ]),
      }),
    ]),
  });
});

test('in Firefox, the written agreement is saved as a document', async () => {
  await firefox.openExtensionPage('mappe.html#log');
  await firefox.type('.pupil-input', 'Avtalende');
  await firefox.click('[role="option"]', 'Legg til');
  await firefox.waitFor('.chip');
  await firefox.type('.agreement textarea', 'Lese hver kveld');
  await firefox.click('button', 'Lagre');
  await sees('Lagret for Avtalende.');
  const newest = await firefox.evaluate(`
    return new Promise((resolve) => {
      indexedDB.open('laeringsdialog').onsuccess = ({ target: { result: db } }) => {
        db.transaction('dialogues').objectStore('dialogues').getAll().onsuccess = ({ target }) => {
          db.close();
          resolve(target.result.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0].id);
        };
      };
    });`);
  await firefox.openExtensionPage(`mappe.html#agreement=${newest}`);
  await firefox.waitFor('.paper', 'Lese hver kveld');
  await firefox.click('button', 'Lagre som dokument (DOCX)');
  const parts = await docxParts(await downloaded(downloads, /^avtale-.*\.docx$/));
  expect(docxText(parts['word/document.xml'] ?? '')).toEqual(expect.arrayContaining(['Avtale', 'Lese hver kveld']));
});

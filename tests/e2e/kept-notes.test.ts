import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../lib/dialogue/export-file.ts';
import { downloaded } from '../harness/download.ts';
import { note } from '../unit/annotation/notes.ts';
import { pupil } from '../unit/dialogue/records.ts';
import { chooseFile } from './choose-file.ts';
import { press, sees, seesNot, startWorld, textOf, type World } from './world.ts';

const [nora, per] = [pupil(500, 'Nora Berg'), pupil(501, 'Per By')];

let world: World;
let mappe: Page;
beforeAll(async () => {
  world = await startWorld();
  mappe = await world.chromium.openExtensionPage('mappe.html#backup');
});
afterAll(() => world.close());

const choose = async (name: string, content: unknown) => {
  const path = join(world.downloads, name);
  await writeFile(path, JSON.stringify(content));
  await chooseFile(mappe, path);
};

test('notes come from an exported file, and one in the bin is taken back', async () => {
  const annotations = [
    note(1, { text: 'Sitter foran', pupilIds: [nora.id, per.id] }),
    { ...note(2, { text: 'Kastet', pupilIds: [per.id] }), deletedAt: new Date().toISOString() },
  ];
  const records = { pupils: [nora, per], dialogues: [], annotations };
  await choose('inn.json', exportFile(records, { pupilId: null, period: null }, '1', new Date().toISOString()));
  await sees(mappe, 'Nora Berg: 2 nye');
  await sees(mappe, 'Per By: 3 nye');
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, '4 poster er hentet inn.');
  await press(mappe, 'link', 'Papirkurv');
  await sees(mappe, 'Kastet');
  await sees(mappe, '30 dager igjen');
  await mappe.locator('button[aria-label^="Hent tilbake merknaden i Ukeplan"]').click();
  await sees(mappe, 'Merknaden er tilbake.');
  await sees(mappe, 'Papirkurven er tom.');
});

test('notes of another tool are shown with a count, brought in once, and what can’t be read is told of', async () => {
  const target = { source: 'https://skole.itslearning.com/note/View_Note.aspx?NoteID=204' };
  const items = [{ id: 'https://x.no/1', body: 'Utenfra', target }, { body: 'uten mål' }];
  await press(mappe, 'link', 'Sikkerhetskopi');
  await choose('andre.jsonld', { first: { items } });
  await sees(mappe, 'Skjemaer, min praksis og merknader uten elev: 1 ny');
  await sees(mappe, '1 merknad i filen kan ikke leses og blir ikke med.');
  await press(mappe, 'button', 'Hent inn');
  await sees(mappe, '1 post er hentet inn.');
  await choose('andre.jsonld', { first: { items } });
  await sees(mappe, 'Alt i filen finnes her fra før.');
});

test('notes are exported for other tools, with names only where the teacher says so', async () => {
  await press(mappe, 'link', 'Eksport');
  await sees(mappe, '0 samtaler med 2 elever, 3 merknader');
  const save = async () => {
    await press(mappe, 'button', 'Merknader som Web Annotation (JSON-LD)');
    const file = await downloaded(world.downloads, /^laeringsdialog-merknader-.*\.jsonld$/);
    const text = await readFile(file, 'utf8');
    await rm(file);
    return text;
  };
  const plain = await save();
  expect(JSON.parse(plain)).toMatchObject({ type: 'AnnotationCollection', total: 3 });
  expect(plain).toContain('Sitter foran');
  expect(plain).not.toContain('Nora');
  await press(mappe, 'checkbox', 'Ta med navnene på elevene');
  expect(await save()).toContain('Nora Berg');
});

test('everything about a pupil has her notes and nobody else in them; deleted for good she is in none', async () => {
  await press(mappe, 'link', 'Elever');
  await press(mappe, 'button', 'Alt om eleven: Per By');
  await sees(mappe, 'Merknader i arbeidsplaner (2)');
  await sees(mappe, 'Sitter foran');
  expect(await textOf(mappe)).not.toContain('Nora');
  await press(mappe, 'button', 'Slett eleven for godt …');
  await press(mappe, 'button', 'Slett for godt');
  await sees(mappe, 'Per By er slettet for godt.');
  await press(mappe, 'button', 'Alt om eleven: Nora Berg');
  await sees(mappe, 'Merknader i arbeidsplaner (1)');
  await seesNot(mappe, 'Kastet');
});

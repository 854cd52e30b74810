import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { AnnotationFields } from '../../../lib/annotation/annotation.ts';
import { createKeys, type KeyHeader, unlockWithPassphrase } from '../../../lib/seal/key-header.ts';
import {
  addAnnotation,
  allAnnotations,
  allDialogues,
  allPupils,
  annotationsInBin,
  beginSealing,
  bringIn,
  changePupil,
  Database,
  dialoguesInBin,
  dialoguesOfPlan,
  everything,
  indexDue,
  openDatabase,
  openDrafts,
  openVault,
  readFile,
  readKeyHeader,
  rescueFile,
  type Vault,
} from '../../../lib/store/store.ts';
import { note } from '../annotation/notes.ts';
import { newVault } from './new-vault.ts';

const FOLDER = join(import.meta.dirname, 'databases');
const PASSPHRASE = 'hunden spiser fem blå epler';

const bytes = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? Uint8Array.from(Buffer.from(String(value.base64), 'base64'))
    : value;

/** Lays a database there as that version of the extension left it. */
const layDown = async (file: string, version?: number): Promise<void> => {
  const kept = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'), bytes);
  const db = new Dexie('laeringsdialog');
  db.version(version ?? kept.version).stores(kept.stores);
  for (const [table, rows] of Object.entries<object[]>(kept.rows)) await db.table(table).bulkAdd(rows);
  db.close();
};

/** Opens it as the extension does: with the keys that lie there, or with the very first. */
const openKept = async (): Promise<Vault> => {
  const db = await openDatabase();
  const header = await readKeyHeader(db);
  if (header) return openVault(db, await unlockWithPassphrase(header, PASSPHRASE));
  const made = await createKeys(PASSPHRASE);
  const vault = await openVault(db, made.raw);
  await beginSealing(vault, made.header);
  return vault;
};

beforeEach(() => Dexie.delete('laeringsdialog'));

test.each(readdirSync(FOLDER))('a database of %s is opened with all that it holds, and goes on', async (file) => {
  await layDown(file);
  const vault = await openKept();
  const [ella] = await allPupils(vault);
  expect(ella).toMatchObject({ name: 'Ella Aas', group: '7B', grade: 7 });
  expect(await allDialogues(vault)).toMatchObject(
    [{ pupilId: ella?.id, feedback: { text: /^blir/ }, planId: 'plan/1' }].map((talk) => ({
      ...talk,
      feedback: expect.objectContaining({ text: expect.stringMatching(/^blir/) }),
    })),
  );
  expect(await dialoguesOfPlan(vault, 'plan/1')).toHaveLength(1);
  expect(await dialoguesInBin(vault)).toMatchObject([{ feedback: { text: 'slettet' } }]);
  expect(await openDrafts(vault)).toMatchObject([{ form: { feedback: { text: 'utkast' } } }]);
  expect(vault.broken.value.size).toBe(0);
  await indexDue(vault);
  expect((await vault.db.dialogues.toArray()).map(({ due }) => due)).toEqual([null, null]);
  await changePupil(vault, ella?.id ?? '', { name: 'Ella Aas Lie' });
  expect((await everything(vault)).earlierPupils).toHaveLength(1);
  vault.db.close();
});

test('a database of version 5 has no notes yet and takes them; one of version 6 keeps those it has', async () => {
  await layDown('version-5.json');
  const before = await openKept();
  expect(await allAnnotations(before)).toEqual([]);
  const fields = AnnotationFields.parse(note(1));
  await addAnnotation(before, fields);
  expect(await allAnnotations(before)).toMatchObject([fields]);
  before.db.close();
  await Dexie.delete('laeringsdialog');

  await layDown('version-6.json');
  const vault = await openKept();
  const [ella] = await allPupils(vault);
  expect(await allAnnotations(vault)).toMatchObject([{ text: 'merknad', pupilIds: [ella?.id] }]);
  expect(await annotationsInBin(vault)).toMatchObject([{ text: 'kastet', group: '7B' }]);
  expect(vault.broken.value.size).toBe(0);
  const { annotations, earlier } = vault.db;
  const states = (await earlier.toArray()).flatMap((each) => (each.table === 'annotations' ? [each.row] : []));
  expect(states).toHaveLength(1);
  for (const row of [...(await annotations.toArray()), ...states]) expect(row).not.toHaveProperty('plan');
  vault.db.close();
});

test('every version of the database has one that is kept, the newest too', () => {
  const db = new Database();
  expect(readdirSync(FOLDER)).toHaveLength(db.verno);
});

test('a newer database is not opened, and can be saved as it lies and brought in where it is known', async () => {
  await layDown('version-4.json');
  const before = await openKept();
  const held = await everything(before);
  before.db.close();
  const text = await rescueFile();
  expect(text).not.toMatch(/Ella|blir|slettet/);

  const raise = new Dexie('laeringsdialog');
  await raise.open();
  const stores = Object.fromEntries(
    raise.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join()]),
  );
  raise.close();
  const newer = new Dexie('laeringsdialog');
  newer.version(99).stores({ ...stores, newest: 'id' });
  await newer.open();
  newer.close();
  await expect(openDatabase()).rejects.toThrow(expect.objectContaining({ name: 'NewerDatabase' }));
  expect(JSON.parse(await rescueFile())).toMatchObject({ version: 99, tables: { newest: [] } });

  const other = await newVault();
  const found = await readFile(other, text);
  const { otherKeys } = found as { otherKeys: KeyHeader };
  const opened = await readFile(other, text, await unlockWithPassphrase(otherKeys, PASSPHRASE));
  const { copy } = opened as Extract<typeof opened, { copy: unknown }>;
  expect(copy).toEqual(held);
  await bringIn(other, copy, 'newer');
  expect(await everything(other)).toEqual(held);
  expect(await readFile(other, JSON.stringify({ ...JSON.parse(text), version: 99 }))).toBe('unknown');
  expect(await readFile(other, text.replaceAll('"base64":"', '"base64":"*'))).toBe('unknown');
});

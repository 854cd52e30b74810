import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { AnnotationFields } from '../../../lib/annotation/annotation.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import {
  addAnnotation,
  addPupil,
  allAnnotations,
  allPupils,
  annotationsInBin,
  backupFile,
  bringIn,
  changeAnnotation,
  changePupil,
  correctGoal,
  DAYS_IN_BIN,
  deleteAnnotations,
  deleteBefore,
  deletePupilForGood,
  emptyBin,
  everything,
  firstDay,
  notesBefore,
  openCopy,
  pupilFile,
  readFile,
  rescueFile,
  type Vault,
} from '../../../lib/store/store.ts';
import { note } from '../annotation/notes.ts';
import { vaultUnder } from './new-vault.ts';

const made = await createKeys('hunden spiser fem blå epler');

let vault: Vault;
let ella: string;
let iver: string;
beforeEach(async () => {
  vault = await vaultUnder(made);
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
  ({ id: iver } = await addPupil(vault, { name: 'Iver', group: '7B', grade: 7 }));
});

const add = async (text: string, pupilIds: string[] = [], group: string | null = null) => {
  const fields = { ...AnnotationFields.parse(note(1)), text, pupilIds, group };
  return (await addAnnotation(vault, fields)).id;
};
const texts = (notes: { text: string }[]) => notes.map(({ text }) => text).toSorted();
const copyIn = async (into: Vault, text: string) => {
  const found = await readFile(into, text);
  if (typeof found === 'string' || !('copy' in found)) throw new Error(JSON.stringify(found));
  return found.copy;
};
/** Lays a note there as if it had been written at another moment. */
const backDate = async (id: string, moment: string) => {
  const whole = await everything(vault);
  const stamp = { createdAt: moment, updatedAt: moment };
  await vault.db.annotations.delete(id);
  const annotations = whole.annotations.map((each) => (each.id === id ? { ...each, ...stamp } : each));
  await bringIn(vault, { ...whole, annotations }, 'newer');
};

describe('a backup', () => {
  test('holds notes, the bin and earlier states too, and brings them back once', async () => {
    await changeAnnotation(vault, await add('først', [ella]), { text: 'rettet' });
    await deleteAnnotations(vault, [await add('slettet')]);
    const text = await backupFile(vault);
    const other = await vaultUnder(made);
    await bringIn(other, await copyIn(other, text), 'newer');
    expect(await everything(other)).toEqual(await everything(vault));
    expect((await everything(other)).earlierAnnotations).toMatchObject([{ state: { text: 'først' } }]);
    expect(texts(await allAnnotations(other))).toEqual(['rettet']);
    expect(texts(await annotationsInBin(other))).toEqual(['slettet']);
    const again = await bringIn(other, await copyIn(other, text), 'newer');
    expect(again.annotations).toMatchObject({ add: [], change: [], leave: [], earlier: [] });
  });

  test('undoes what was changed after it, or a deletion, only where the teacher says so', async () => {
    const [id, binned] = [await add('først'), await add('bort')];
    const copy = await copyIn(vault, await backupFile(vault));
    await changeAnnotation(vault, id, { text: 'rettet' });
    await deleteAnnotations(vault, [binned]);
    await bringIn(vault, copy, 'newer');
    expect(texts(await allAnnotations(vault))).toEqual(['rettet']);
    await bringIn(vault, copy, 'file');
    expect(texts(await allAnnotations(vault))).toEqual(['bort', 'først']);
    expect(texts((await everything(vault)).earlierAnnotations.map(({ state }) => state))).toContain('rettet');
  });

  test('brought in while a note is written loses neither', async () => {
    await add('fra kopien');
    const copy = await copyIn(vault, await backupFile(vault));
    const other = await vaultUnder(made);
    const fields = { ...AnnotationFields.parse(note(1)), text: 'samtidig' };
    await Promise.all([bringIn(other, copy, 'newer'), addAnnotation(other, fields)]);
    expect(texts(await allAnnotations(other))).toEqual(['fra kopien', 'samtidig']);
  });

  test('of a database as it lies holds notes, earlier states and corrections as well', async () => {
    await changeAnnotation(vault, await add('først', [ella]), { text: 'rettet' });
    await deleteAnnotations(vault, [await add('slettet')]);
    await correctGoal(vault, 'plan/1', [{ text: 'lse', subject: null }], null);
    const text = await rescueFile(vault.db.name);
    expect(text).not.toMatch(/rettet|slettet|plan\/1/);
    expect(await copyIn(vault, text)).toEqual(await everything(vault));
  });
});

test('what is in the bin for its days is gone for good, with its earlier states', async () => {
  const [old, fresh] = [await add('gammel'), await add('ny')];
  for (const id of [old, fresh]) await changeAnnotation(vault, id, { color: 'mål' });
  await deleteAnnotations(vault, [old, fresh]);
  const longAgo = new Date(Date.now() - (DAYS_IN_BIN + 1) * 86_400_000).toISOString();
  await vault.db.annotations.update(old, { deletedAt: longAgo });
  await emptyBin(vault);
  expect(texts(await annotationsInBin(vault))).toEqual(['ny']);
  expect((await everything(vault)).earlierAnnotations).toMatchObject([{ state: { id: fresh } }]);
});

describe('a pupil', () => {
  test('has a file with the notes that name her, and with no other pupil in them', async () => {
    await add('bare Ella', [ella]);
    await changeAnnotation(vault, await add('begge', [ella, iver]), { text: 'begge, rettet' });
    await deleteAnnotations(vault, [await add('i kurven', [ella])]);
    await add('Ivers', [iver]);
    await add('ingens');
    const { copy } = await pupilFile(vault, ella);
    expect(texts(copy.annotations)).toEqual(['bare Ella', 'begge, rettet', 'i kurven']);
    expect(copy.earlierAnnotations).toMatchObject([{ state: { text: 'begge', pupilIds: [ella] } }]);
    expect(JSON.stringify(copy)).not.toContain(iver);
  });

  test('deleted for good is taken out of notes, which then win over older copies; those about her alone are gone', async () => {
    const both = await add('begge', [ella, iver]);
    const group = await add('klassen', [ella], '7B');
    await add('bare Ella', [ella]);
    await add('Ivers', [iver]);
    const copy = await everything(vault);
    await deletePupilForGood(vault, ella);
    const left = await allAnnotations(vault);
    expect(texts(left)).toEqual(['Ivers', 'begge', 'klassen']);
    expect(left.find(({ id }) => id === both)?.pupilIds).toEqual([iver]);
    expect(left.find(({ id }) => id === group)).toMatchObject({ pupilIds: [], group: '7B' });
    await bringIn(vault, { ...copy, annotations: copy.annotations.filter(({ id }) => id === both) }, 'newer');
    expect((await allAnnotations(vault)).find(({ id }) => id === both)?.pupilIds).toEqual([iver]);
  });

  test('deleted for good while a note is changed loses nothing of the change', async () => {
    const id = await add('begge', [ella, iver]);
    await Promise.all([deletePupilForGood(vault, ella), changeAnnotation(vault, id, { text: 'rettet' })]);
    expect(await allAnnotations(vault)).toMatchObject([{ text: 'rettet', pupilIds: [iver] }]);
    expect(JSON.stringify(await everything(vault))).not.toContain(ella);
  });

  test('deleted for good leaves no trace of her in any row once opened, whatever was written before', async () => {
    const whom = fc.constantFrom<('ella' | 'iver')[]>([], ['ella'], ['iver'], ['ella', 'iver']);
    const step = fc.record({ whom, group: fc.constantFrom(null, '7B'), binned: fc.boolean(), later: fc.array(whom) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        await vault.db.annotations.clear();
        await vault.db.earlier.clear();
        const { id: her } = await addPupil(vault, { name: 'Ella', group: null, grade: null });
        const ids = (names: ('ella' | 'iver')[]) => names.map((name) => (name === 'ella' ? her : iver));
        let staying = 0;
        for (const { whom: named, group, binned, later } of steps) {
          const id = await add('merknad', ids(named), group);
          for (const next of later) await changeAnnotation(vault, id, { pupilIds: ids(next) });
          if (binned) await deleteAnnotations(vault, [id]);
          if ((later.at(-1) ?? named).join() !== 'ella' || group !== null) staying += 1;
        }
        await deletePupilForGood(vault, her);
        const rows = await rowsOf(vault);
        expect(JSON.stringify(await openCopy(vault, rows))).not.toContain(her);
        expect(JSON.stringify(rows, (_, value) => (value instanceof Uint8Array ? null : value))).not.toContain(her);
        expect(rows.annotations).toHaveLength(staying);
        expect(vault.broken.value.size).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

const rowsOf = async ({ db }: Vault) => ({
  pupils: await db.pupils.toArray(),
  dialogues: await db.dialogues.toArray(),
  earlier: await db.earlier.toArray(),
  school: await db.school.toArray(),
  attachments: await db.attachments.toArray(),
  annotations: await db.annotations.toArray(),
});

describe('what is from before a day', () => {
  test('is deleted together: notes too, and archived pupils whom nothing later names', async () => {
    const { id: tuva } = await addPupil(vault, { name: 'Tuva', group: null, grade: null });
    for (const id of [ella, iver, tuva]) await changePupil(vault, id, { state: 'arkivert' });
    await backDate(await add('gammel', [ella, iver, tuva]), '2025-09-01T08:00:00.000Z');
    const later = await add('ny', [tuva]);
    await changeAnnotation(vault, later, { pupilIds: [] });
    await add('ny', [iver]);
    expect(await firstDay(vault)).toBe('2025-09-01');
    expect(texts(await notesBefore(vault, '2026-08-01'))).toEqual(['gammel']);
    await deleteBefore(vault, '2026-08-01');
    expect(texts(await allAnnotations(vault))).toEqual(['ny', 'ny']);
    expect((await allPupils(vault)).map(({ name }) => name).toSorted()).toEqual(['Iver', 'Tuva']);
    expect(JSON.stringify(await everything(vault))).not.toContain(ella);
    expect(await notesBefore(vault, '2026-08-01')).toEqual([]);
  });
});

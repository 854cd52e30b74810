import { beforeEach, describe, expect, test } from 'vitest';
import { AnnotationFields } from '../../../lib/annotation/annotation.ts';
import {
  addAnnotation,
  addPupil,
  allAnnotations,
  annotationsInBin,
  annotationsOfPupil,
  changeAnnotation,
  deleteAnnotations,
  earlierStates,
  live,
  restoreAnnotations,
  type Vault,
} from '../../../lib/store/store.ts';
import { note } from '../annotation/notes.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let ella: string;
beforeEach(async () => {
  vault = await newVault();
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
});

const fields = (text: string, more: Partial<AnnotationFields> = {}): AnnotationFields => ({
  ...AnnotationFields.parse(note(1)),
  text,
  ...more,
});
const add = (...given: Parameters<typeof fields>) => addAnnotation(vault, fields(...given));
const texts = (notes: { text: string }[]) => notes.map(({ text }) => text).toSorted();

describe('a note', () => {
  test('is sealed: neither its words, its plan nor whom it names stands in the clear', async () => {
    await add('Sitter foran', { pupilIds: [ella] });
    const [row] = await vault.db.annotations.toArray();
    const { body, ...clear } = row ?? { body: new Uint8Array() };
    expect(Object.keys(clear).toSorted()).toEqual(['createdAt', 'deviceId', 'id', 'updatedAt']);
    const onDisk = `${JSON.stringify(clear)} ${Buffer.from(body).toString('latin1')}`;
    for (const word of ['foran', 'plan/1', 'kart', 'itslearning', ella]) expect(onDisk).not.toContain(word);
  });

  test('is found under whom it names and among all, newest first', async () => {
    await add('én', { pupilIds: [ella] });
    await add('to', { planId: 'plan/2' });
    await add('tre', { planId: 'plan/3', pupilIds: [ella] });
    expect(texts(await annotationsOfPupil(vault, ella))).toEqual(['tre', 'én']);
    const all = await allAnnotations(vault);
    expect(all.map(({ createdAt }) => createdAt)).toEqual(
      all
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .reverse(),
    );
    expect(texts(all)).toEqual(['to', 'tre', 'én']);
  });

  test('that can’t be held is not stored', async () => {
    await expect(add('x'.repeat(2001))).rejects.toThrow();
    expect(await vault.db.annotations.count()).toBe(0);
  });

  test('that is changed says what is new, and what it said is laid aside', async () => {
    const { id } = await add('først');
    expect(await changeAnnotation(vault, id, { text: 'rettet', planId: 'plan/2' })).toBe(true);
    expect(await allAnnotations(vault)).toMatchObject([{ text: 'rettet', planId: 'plan/2' }]);
    const { annotations, dialogues, pupils } = await earlierStates(vault, id);
    expect(annotations).toMatchObject([{ state: { text: 'først', planId: 'plan/1' } }]);
    expect([dialogues, pupils]).toEqual([[], []]);
    expect(await changeAnnotation(vault, crypto.randomUUID(), { text: 'borte' })).toBe(false);
    expect(texts(await allAnnotations(vault))).toEqual(['rettet']);
  });

  test('in the bin is in no list, stays there though it is changed, and comes back as a change', async () => {
    const { id, updatedAt } = await add('slettet', { pupilIds: [ella] });
    await deleteAnnotations(vault, [id]);
    await changeAnnotation(vault, id, { color: 'mål' });
    for (const list of [annotationsOfPupil(vault, ella), allAnnotations(vault)]) expect(await list).toEqual([]);
    const [binned] = await annotationsInBin(vault);
    expect(binned).toMatchObject({ id, color: 'mål', deletedAt: expect.any(String) });
    await restoreAnnotations(vault, [id]);
    const [back] = await allAnnotations(vault);
    expect(back).toMatchObject({ text: 'slettet', color: 'mål' });
    expect(back?.updatedAt && back.updatedAt >= updatedAt).toBe(true);
    expect(await annotationsInBin(vault)).toEqual([]);
  });
});

test('notes are followed by a live query', async () => {
  const notes = live(() => allAnnotations(vault));
  const ends = [notes.end];
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const end = notes.signal.subscribe((now) => {
        if (now.state === 'ready' && texts(now.value).join() === text) resolve();
      });
      ends.push(end);
    });
  await until('');
  const { id } = await add('én');
  await until('én');
  await changeAnnotation(vault, id, { text: 'ny' });
  await until('ny');
  await deleteAnnotations(vault, [id]);
  await until('');
  for (const end of ends) end();
});

test('a row that is swapped with another’s, or changed, takes no other note with it', async () => {
  const [one, two] = [await add('én'), await add('to')];
  const row = await vault.db.annotations.get(two.id);
  if (row) await vault.db.annotations.put({ ...row, id: one.id });
  expect(texts(await allAnnotations(vault))).toEqual(['to']);
  expect(vault.broken.value).toEqual(new Set([`annotations/${one.id}`]));
});

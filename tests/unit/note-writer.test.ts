import { beforeEach, describe, expect, test } from 'vitest';
import { type Begun, writeNote } from '../../components/notes/note-writer.ts';
import * as store from '../../lib/store/store.ts';
import { note } from './annotation/notes.ts';
import { newVault } from './store/new-vault.ts';

let vault: store.Vault;
beforeEach(async () => {
  vault = await newVault();
});

const { planId, pages, plan, selector } = note(1);
const target = { planId, pages, plan, selector };
const content = { text: '', color: 'obs' as const, pupilIds: [], group: null };
const texts = async () => (await store.allAnnotations(vault)).map(({ text }) => text);
const write = (begun: Begun = { id: null, target, content }) => writeNote({ vault, store, draftId: '' }, begun);
const writeStored = async (text: string) => {
  const { id } = await store.addAnnotation(vault, { ...target, ...content, text });
  return write({ id, target, content: { ...content, text } });
};

describe('a new note', () => {
  test('is kept once something is typed, and is then the same note until it is saved', async () => {
    const writer = write();
    expect(await writer.keep()).toBe(false);
    writer.change({ text: ' Halv ' });
    expect(await writer.keep()).toBe(true);
    expect(await texts()).toEqual(['Halv']);
    expect(await writer.keep()).toBe(false);
    writer.change({ text: 'Hel' });
    await Promise.all([writer.keep(), writer.save()]);
    expect(await texts()).toEqual(['Hel']);
    expect((await store.allAnnotations(vault))[0]?.id).toBe(writer.id.value);
  });

  test('becomes one note only, though it is kept twice at once', async () => {
    const writer = write();
    writer.change({ text: 'Hei' });
    await Promise.all([writer.keep(), writer.keep(), writer.save()]);
    expect(await texts()).toEqual(['Hei']);
  });

  test('may be saved without words: the passage is marked', async () => {
    await write().save();
    expect(await texts()).toEqual(['']);
  });

  test('that is discarded is gone, also where it was kept meanwhile', async () => {
    const writer = write();
    writer.change({ text: 'Hei' });
    expect(writer.isTyped()).toBe(true);
    await writer.keep();
    await writer.discard();
    expect(await writer.keep()).toBe(false);
    expect(await texts()).toEqual([]);
  });
});

describe('a stored note', () => {
  test('is changed, and only when there is something to change', async () => {
    const writer = await writeStored('Før');
    expect([await writer.keep(), writer.isTyped()]).toEqual([false, false]);
    writer.change({ color: 'idé' });
    await writer.save();
    expect(await store.allAnnotations(vault)).toMatchObject([{ text: 'Før', color: 'idé' }]);
  });

  test('is what it was when the change is discarded', async () => {
    const writer = await writeStored('Før');
    writer.change({ text: 'Etter' });
    await writer.keep();
    expect(await texts()).toEqual(['Etter']);
    await writer.discard();
    expect(await texts()).toEqual(['Før']);
  });
});

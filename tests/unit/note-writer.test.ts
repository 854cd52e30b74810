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

describe('a pupil whom a note that is being written names', () => {
  let ella: string;
  let iver: string;
  beforeEach(async () => {
    ({ id: ella } = await store.addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
    ({ id: iver } = await store.addPupil(vault, { name: 'Iver', group: '7B', grade: 7 }));
  });
  const writeNaming = async (pupilIds: string[]) => {
    const { id } = await store.addAnnotation(vault, { ...target, ...content, text: 'Før', pupilIds });
    return write({ id, target, content: { ...content, text: 'Før', pupilIds } });
  };
  const notes = async () => (await store.allAnnotations(vault)).map(({ text, pupilIds }) => ({ text, pupilIds }));

  test('and who is deleted for good is not written back, whatever else is changed', async () => {
    const writer = await writeNaming([ella, iver]);
    await store.deletePupilForGood(vault, ella);
    await writer.followGone();
    expect(writer.content.value.pupilIds).toEqual([iver]);
    expect(await writer.keep()).toBe(false);
    writer.change({ text: 'Etter' });
    await writer.save();
    expect(await notes()).toEqual([{ text: 'Etter', pupilIds: [iver] }]);
  });

  test('is not written back either where the form goes before it is told', async () => {
    const writer = await writeNaming([iver]);
    writer.change({ pupilIds: [iver, ella], text: 'Etter' });
    await store.deletePupilForGood(vault, ella);
    expect(await writer.keep()).toBe(true);
    expect(await notes()).toEqual([{ text: 'Etter', pupilIds: [iver] }]);
  });

  test('is not written back where the change is discarded', async () => {
    const writer = await writeNaming([ella, iver]);
    writer.change({ text: 'Etter' });
    await writer.keep();
    await store.deletePupilForGood(vault, ella);
    await writer.followGone();
    await writer.discard();
    expect(await notes()).toEqual([{ text: 'Før', pupilIds: [iver] }]);
  });

  test('and who is made one with another is that other, beside whom was chosen meanwhile', async () => {
    const writer = await writeNaming([ella]);
    const { id: twin } = await store.addPupil(vault, { name: 'Ella L', group: '7B', grade: 7 });
    writer.change({ pupilIds: [ella, iver] });
    await store.mergePupils(vault, twin, ella);
    await writer.followGone();
    expect(writer.content.value.pupilIds.toSorted()).toEqual([iver, twin].toSorted());
    await writer.save();
    expect((await notes())[0]?.pupilIds.toSorted()).toEqual([iver, twin].toSorted());
  });

  test('and with whom the note went: what was typed becomes a note without her, what was not stays gone', async () => {
    const [typed, colored] = [await writeNaming([ella]), await writeNaming([ella])];
    typed.change({ text: 'Etter' });
    colored.change({ color: 'mål' });
    await store.deletePupilForGood(vault, ella);
    expect([await typed.keep(), await colored.keep()]).toEqual([true, false]);
    expect(await notes()).toEqual([{ text: 'Etter', pupilIds: [] }]);
  });

  test('and with whom a new note went that was kept: it is kept anew', async () => {
    const writer = write();
    writer.change({ text: 'Hei', pupilIds: [ella] });
    await writer.keep();
    await store.deletePupilForGood(vault, ella);
    await writer.followGone();
    expect(await writer.keep()).toBe(true);
    expect(await notes()).toEqual([{ text: 'Hei', pupilIds: [] }]);
  });

  test('and with whom a note went is not in the note that saving makes of it', async () => {
    const writer = await writeNaming([ella]);
    await store.deletePupilForGood(vault, ella);
    await writer.save();
    expect(await notes()).toEqual([{ text: 'Før', pupilIds: [] }]);
  });
});

test('what another page changed meanwhile is not written over', async () => {
  const writer = await writeStored('Før');
  await store.changeAnnotation(vault, writer.id.value ?? '', { color: 'mål' });
  writer.change({ text: 'Etter' });
  await writer.save();
  expect(await store.allAnnotations(vault)).toMatchObject([{ text: 'Etter', color: 'mål' }]);
});

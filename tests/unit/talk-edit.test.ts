import { beforeEach, describe, expect, test } from 'vitest';
import { editTalk } from '../../components/talks/talk-edit.ts';
import { dialogueRow } from '../../lib/store/dialogue-rows.ts';
import * as store from '../../lib/store/store.ts';
import { dialogue, idOf } from './dialogue/records.ts';
import { newVault } from './store/new-vault.ts';

const talk = dialogue(1, idOf(2), '2026-11-23', { feedback: { text: 'Før', reach: 'elev' } });
let vault: store.Vault;
beforeEach(async () => {
  vault = await newVault();
  await vault.db.dialogues.add(await dialogueRow(vault, talk));
});

const begin = () => editTalk({ vault, store, draftId: '' }, talk);
const type = (edit: ReturnType<typeof begin>, text: string) =>
  edit.change((form) => ({ ...form, feedback: { ...form.feedback, text } }));
const feedback = async () => (await store.dialogueById(vault, talk.id))?.feedback.text;
const earlier = async () =>
  (await store.earlierStates(vault, talk.id)).dialogues.map(({ state }) => state.feedback.text);

describe('a saved talk that is edited', () => {
  test('is kept as it is typed so far, and only where something was changed', async () => {
    const edit = begin();
    expect([await edit.keep(), edit.isChanged()]).toEqual([false, false]);
    type(edit, 'Halvferdig ');
    expect(edit.isChanged()).toBe(true);
    expect([await edit.keep(), await edit.keep()]).toEqual([true, false]);
    expect(await feedback()).toBe('Halvferdig');
  });

  test('lays the state of before aside once, however often it is kept', async () => {
    const edit = begin();
    for (const text of ['En', 'To', 'Tre']) {
      type(edit, text);
      await edit.keep();
    }
    expect(await earlier()).toEqual(['Før']);
  });

  test('is what it was when that is taken back, also where a keeping is under way', async () => {
    const edit = begin();
    type(edit, 'Etter');
    await Promise.all([edit.keep(), edit.takeBack()]);
    expect(await feedback()).toBe('Før');
  });

  test('is left alone once the editing has ended', async () => {
    const edit = begin();
    type(edit, 'Forkastet');
    edit.end();
    expect(await edit.keep()).toBe(false);
    expect(await feedback()).toBe('Før');
  });

  test('tells where it could not be kept', async () => {
    const edit = begin();
    type(edit, 'Etter');
    await vault.db.dialogues.delete(talk.id);
    await expect(edit.keep()).rejects.toThrow();
  });
});

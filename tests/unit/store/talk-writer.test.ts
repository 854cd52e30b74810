import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { changeDialogue } from '../../../lib/store/dialogues.ts';
import { earlierStates } from '../../../lib/store/earlier.ts';
import { addTalks, dialogueById } from '../../../lib/store/formal-talks.ts';
import { type TalkWriter, writeTalk } from '../../../lib/store/talk-writer.ts';
import type { Vault } from '../../../lib/store/vault.ts';
import { dialogue, idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let writer: TalkWriter;
const id = idOf(1);
const stored = async (): Promise<Dialogue> => {
  const talk = await dialogueById(vault, id);
  if (!talk) throw new Error('No talk');
  return talk;
};
const says = (text: string) => (talk: Dialogue) => ({ feedback: { ...talk.feedback, text } });
const earlier = async () => (await earlierStates(vault, id)).dialogues.map(({ state }) => state.feedback.text);

beforeEach(async () => {
  vault = await newVault();
  await addTalks(vault, [dialogue(1, idOf(2), '2026-11-25', { kind: 'elevsamtale', state: 'avtalt' })]);
  writer = writeTalk(vault, await stored());
});
afterEach(() => vault.db.close());

test('what is written is seen at once and kept within half a second, while the writing goes on', async () => {
  const from = performance.now();
  let words = '';
  while ((await stored()).feedback.text === '') {
    words += 'ord ';
    writer.edit(says(words));
    expect(writer.talk.value.feedback.text).toBe(words);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(performance.now() - from).toBeLessThan(500);
  }
  await writer.flush();
  expect((await stored()).feedback.text).toBe(words);
  expect(writer.writing.value).toBe('kept');
});

test('only the state it had when it was opened is laid aside, until told otherwise', async () => {
  for (const text of ['en', 'to', 'tre']) {
    writer.edit(says(text));
    await writer.flush();
  }
  expect(await earlier()).toEqual(['']);
  writer.layAsideNext();
  writer.edit(says('fire'));
  await writer.flush();
  expect(await earlier()).toEqual(['tre', '']);
});

test('two pages that write in the same talk do not undo each other', async () => {
  const other = writeTalk(vault, await stored());
  writer.edit(says('tilbakemelding'));
  other.edit(() => ({ pupilWords: { text: 'elevens ord', reach: 'elev' } }));
  other.edit(({ products }) => ({ products: [...products, { title: 'Bok', url: null, attachmentId: null }] }));
  writer.edit(({ products }) => ({ products: [...products, { title: 'Bilde', url: null, attachmentId: null }] }));
  await Promise.all([writer.flush(), other.flush()]);
  const after = await stored();
  expect(after).toMatchObject({ feedback: { text: 'tilbakemelding' }, pupilWords: { text: 'elevens ord' } });
  expect(after.products.map(({ title }) => title).toSorted()).toEqual(['Bilde', 'Bok']);
  writer.follow(after);
  expect(writer.talk.value).toEqual(after);
});

test('what another page wrote is taken up beneath what is not kept yet; what comes late is not', async () => {
  const before = await stored();
  writer.edit(says('mitt'));
  await changeDialogue(vault, id, { planId: 'plan-7' });
  writer.follow(await stored());
  // On a slow machine the writer has begun to write by now, and takes it up when that is done.
  await vi.waitFor(() => expect(writer.talk.value).toMatchObject({ planId: 'plan-7', feedback: { text: 'mitt' } }));
  await writer.flush();
  writer.follow({ ...before, updatedAt: '2020-01-01T00:00:00.000Z' });
  expect(writer.talk.value).toMatchObject({ planId: 'plan-7', feedback: { text: 'mitt' } });
});

test('what could not be kept stays, and is kept with the next change', async () => {
  const put = vi.spyOn(vault.db.dialogues, 'put').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
  writer.edit(says('viktig'));
  await writer.flush();
  expect(writer.writing.value).toBe('failed');
  expect(writer.failure.value).not.toBeNull();
  expect(writer.talk.value.feedback.text).toBe('viktig');
  put.mockRestore();
  writer.edit(() => ({ measure: { text: 'mer', reach: 'lærer' } }));
  await writer.flush();
  expect(writer.writing.value).toBe('kept');
  expect(await stored()).toMatchObject({ feedback: { text: 'viktig' }, measure: { text: 'mer' } });
});

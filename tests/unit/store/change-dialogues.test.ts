import { beforeEach, expect, test } from 'vitest';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import * as store from '../../../lib/store/store.ts';
import { dialogue, idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

const ids = [idOf(1), idOf(2), idOf(3)];
let vault: store.Vault;
beforeEach(async () => {
  vault = await newVault();
  for (const n of [1, 2, 3])
    await vault.db.dialogues.add(await dialogueRow(vault, dialogue(n, idOf(9), '2026-11-25', { state: 'avtalt' })));
});
const states = async () => (await store.allDialogues(vault)).map(({ state }) => state);

test('several talks are changed at once, each from what it says, and what they said is laid aside', async () => {
  await store.changeDialogues(vault, ids, ({ id }) => ({ date: `2026-12-0${ids.indexOf(id) + 1}`, state: 'invitert' }));
  expect((await store.allDialogues(vault)).map(({ id, date }) => [id, date])).toEqual([
    [ids[2], '2026-12-03'],
    [ids[1], '2026-12-02'],
    [ids[0], '2026-12-01'],
  ]);
  for (const id of ids) expect((await store.earlierStates(vault, id)).dialogues).toHaveLength(1);
});

test('none is changed where one of them can’t be', async () => {
  const tooLong = { text: 'x'.repeat(100_000), reach: 'elev' as const };
  const change = store.changeDialogues(vault, ids, ({ id }) => ({
    state: 'takket nei',
    ...(id === ids[1] ? { feedback: tooLong } : {}),
  }));
  await expect(change).rejects.toThrow();
  expect(await states()).toEqual(['avtalt', 'avtalt', 'avtalt']);
  expect((await store.earlierStates(vault, idOf(1))).dialogues).toEqual([]);
});

test('what another page writes meanwhile stays, and those that are gone are left so', async () => {
  await vault.db.dialogues.delete(idOf(3));
  await Promise.all([
    store.changeDialogues(vault, ids, () => ({ state: 'gjennomført' })),
    store.changeDialogue(vault, idOf(1), { feedback: { text: 'Hei', reach: 'elev' } }),
  ]);
  expect(await states()).toEqual(['gjennomført', 'gjennomført']);
  expect((await store.dialogueById(vault, idOf(1)))?.feedback.text).toBe('Hei');
});

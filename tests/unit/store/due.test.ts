import { beforeEach, expect, test } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { evaluated } from '../../../lib/dialogue/follow-up.ts';
import {
  addPupil,
  changeDialogue,
  deleteDialogues,
  dialoguesToFollowUp,
  indexDue,
  logGuidanceTalk,
  talkMarks,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let pupilId: string;
beforeEach(async () => {
  vault = await newVault();
  ({ id: pupilId } = await addPupil(vault, { name: 'Ella', group: null, grade: null }));
});

const agreed = (text: string, due: string | null) => ({ ...emptyForm('2026-11-01').agreement, text, due });
const log = async (text: string, due: string | null) => {
  const form = { ...emptyForm('2026-11-01'), pupilIds: [pupilId], agreement: agreed(text, due) };
  const [id = ''] = await logGuidanceTalk(vault, form, 'none');
  return id;
};
const waiting = async () => (await dialoguesToFollowUp(vault)).map(({ agreement }) => agreement?.text).toSorted();

test('what is agreed with a day waits until it is done, or the talk is deleted', async () => {
  const [first, second] = [await log('første', '2026-11-20'), await log('andre', '2026-12-01')];
  await log('uten dag', null);
  expect(await waiting()).toEqual(['andre', 'første']);
  await changeDialogue(vault, first, {
    agreement: evaluated(agreed('første', '2026-11-20'), 'nådd', '', '2026-11-20'),
  });
  expect(await waiting()).toEqual(['andre']);
  await deleteDialogues(vault, [second]);
  expect(await waiting()).toEqual([]);
});

test('talks from before there was an index get their day beside them, once', async () => {
  await log('gammel', '2026-11-20');
  await vault.db.dialogues.toCollection().modify((row) => {
    Reflect.deleteProperty(row, 'due');
  });
  expect(await waiting()).toEqual([]);
  await indexDue(vault);
  expect(await waiting()).toEqual(['gammel']);
  await vault.db.dialogues.toCollection().modify({ due: null });
  await indexDue(vault);
  expect(await waiting()).toEqual([]);
});

test('talks of a period are counted without being opened, those in the bin not', async () => {
  const id = await log('første', null);
  await deleteDialogues(vault, [await log('slettet', null)]);
  expect(await talkMarks(vault, { from: '2026-11-01', to: '2026-11-01' })).toEqual([
    { id, pupilId, kind: 'veiledningssamtale', date: '2026-11-01', state: 'gjennomført' },
  ]);
  expect(await talkMarks(vault, { from: '2026-11-02', to: '2026-12-31' })).toEqual([]);
});

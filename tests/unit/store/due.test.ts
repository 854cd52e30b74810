import { beforeEach, expect, test, vi } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { evaluated } from '../../../lib/dialogue/follow-up.ts';
import {
  addPupil,
  changeDialogue,
  deleteDialogues,
  dialoguesToFollowUp,
  dueMarks,
  followDue,
  indexDue,
  lastAgreedWith,
  lastGuidanceTalks,
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
const log = async (text: string, due: string | null, date = '2026-11-01') => {
  const form = { ...emptyForm(date), pupilIds: [pupilId], agreement: agreed(text, due) };
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

test('whoever follows what is due is told when it is agreed, and when its talk is laid in the bin', async () => {
  const told = vi.fn();
  const end = followDue(vault, told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  const id = await log('åpen', '2026-11-20');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  await deleteDialogues(vault, [id]);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(3));
  end();
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
  expect(await talkMarks(vault, { from: '2026-11-01', to: '2026-11-01' }, ['elevsamtale'])).toEqual([]);
});

test('the last guidance talk with a pupil is the newest one that is not in the bin', async () => {
  const other = await addPupil(vault, { name: 'Nora', group: null, grade: null });
  const earlier = await log('før', null, '2026-10-01');
  await log('lenge før', null, '2026-09-01');
  await deleteDialogues(vault, [await log('slettet', null, '2026-11-01')]);
  const [last, ...others] = await lastGuidanceTalks(vault, [pupilId, other.id]);
  expect(last).toMatchObject({ id: earlier, pupilId, date: '2026-10-01' });
  expect(others).toEqual([]);
});

test('the last guidance talk is found however many others came after it', async () => {
  const nora = await addPupil(vault, { name: 'Nora', group: null, grade: null });
  const last = await log('med Ella', null, '2026-09-01');
  const form = { ...emptyForm('2026-10-01'), pupilIds: [nora.id], feedback: { text: 'Bra', reach: 'elev' as const } };
  for (let n = 0; n < 9; n += 1) await logGuidanceTalk(vault, form, 'none');
  const found = await lastGuidanceTalks(vault, [pupilId, nora.id]);
  expect(found.map((talk) => [talk.pupilId, talk.date])).toEqual([
    [nora.id, '2026-10-01'],
    [pupilId, '2026-09-01'],
  ]);
  expect(found[1]?.id).toBe(last);
});

test('what is due is told by pupil without being opened, what is done or in the bin not', async () => {
  await log('åpen', '2026-11-20');
  await log('uten dag', null);
  await deleteDialogues(vault, [await log('slettet', '2026-11-21')]);
  const done = await log('ferdig', '2026-11-22');
  await changeDialogue(vault, done, {
    agreement: evaluated(agreed('ferdig', '2026-11-22'), 'nådd', '', '2026-11-22'),
  });
  expect(await dueMarks(vault, [pupilId])).toEqual([{ pupilId, due: '2026-11-20' }]);
  expect(await dueMarks(vault, [])).toEqual([]);
  const others = Array.from({ length: 200 }, () => crypto.randomUUID());
  expect(await dueMarks(vault, others)).toEqual([]);
  expect(await dueMarks(vault, [...others, pupilId])).toEqual([{ pupilId, due: '2026-11-20' }]);
});

test('what was last agreed and is open is found however many talks came after it, the newest first', async () => {
  expect(await lastAgreedWith(vault, pupilId)).toBeNull();
  await log('eldre', '2026-09-20', '2026-09-01');
  const first = await log('åpen', null, '2026-09-02');
  for (let n = 0; n < 25; n += 1) {
    const id = await log('ferdig', null, '2026-10-01');
    await changeDialogue(vault, id, { agreement: evaluated(agreed('ferdig', null), 'nådd', '', '2026-10-08') });
  }
  await deleteDialogues(vault, [await log('slettet', null, '2026-11-01')]);
  expect(await lastAgreedWith(vault, pupilId)).toMatchObject({ talk: { id: first }, agreement: { text: 'åpen' } });
  const same = await log('senere samme dag', null, '2026-09-02');
  expect((await lastAgreedWith(vault, pupilId))?.talk.id).toBe(same);
});

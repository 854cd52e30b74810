import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import {
  addAnnotation,
  addPupil,
  allPupils,
  changeDialogue,
  changePupil,
  deleteDialogues,
  dialoguesOfPupil,
  everything,
  logGuidanceTalk,
  mergePupils,
  openDrafts,
  pupilFile,
  saveDraft,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let keep: string;
let gone: string;
let jon: string;
const about = (pupilIds: string[], text: string) => ({
  ...emptyForm('2026-11-23'),
  pupilIds,
  feedback: { text, reach: 'elev' as const },
});
const log = async (id: string, text: string) => (await logGuidanceTalk(vault, about([id], text), 'none'))[0] ?? '';
const note = (pupilIds: string[], text: string) =>
  addAnnotation(vault, {
    ...{ planId: 'plan', pages: [], plan: { title: 'Uke 1', course: null, url: '' }, selector: null },
    ...{ text, color: 'mål', pupilIds, group: null },
  });

beforeEach(async () => {
  vault = await newVault();
  ({ id: keep } = await addPupil(vault, { name: 'Ella Lie', group: '7B', grade: null }));
  ({ id: gone } = await addPupil(vault, { name: 'Lie, Ella', group: '6B', grade: 7 }));
  ({ id: jon } = await addPupil(vault, { name: 'Jon', group: '7B', grade: 7 }));
  await log(keep, 'hennes');
  await changeDialogue(vault, await log(gone, 'den andres'), { date: '2026-11-24' });
  await deleteDialogues(vault, [await log(gone, 'i papirkurven')]);
  await log(jon, 'Jons');
  await changePupil(vault, gone, { group: '7A' });
  await note([gone, jon], 'om to');
  await note([keep, gone], 'om begge');
  await saveDraft(vault, 'draft', about([jon, gone], 'halvskrevet'));
});
afterEach(() => vault.db.close());

test('all that one had is the other’s, the bin, earlier states, notes and drafts too; others keep theirs', async () => {
  const before = await everything(vault);
  await mergePupils(vault, keep, gone);
  expect((await allPupils(vault)).map(({ name, group, grade }) => [name, group, grade]).toSorted()).toEqual([
    ['Ella Lie', '7B', 7],
    ['Jon', '7B', 7],
  ]);
  const { copy, drafts } = await pupilFile(vault, keep);
  expect(copy.dialogues.map(({ feedback, deletedAt }) => [feedback.text, deletedAt !== undefined]).toSorted()).toEqual([
    ['den andres', false],
    ['hennes', false],
    ['i papirkurven', true],
  ]);
  expect(copy.annotations.map(({ text }) => text).toSorted()).toEqual(['om begge', 'om to']);
  expect(copy.earlierDialogues).toMatchObject([{ state: { date: '2026-11-23', pupilId: keep } }]);
  expect(copy.earlierPupils.map(({ state }) => state.group).toSorted()).toEqual(['6B', '7A', '7B']);
  expect(drafts.map(({ pupilIds }) => pupilIds)).toEqual([[jon, keep]]);
  const after = await everything(vault);
  expect(after.dialogues).toHaveLength(before.dialogues.length);
  expect(JSON.stringify(after) + JSON.stringify(await openDrafts(vault))).not.toContain(gone);
  expect(await dialoguesOfPupil(vault, jon)).toMatchObject([{ feedback: { text: 'Jons' } }]);
});

test('where something of the one who goes can’t be opened, nothing is changed', async () => {
  const [row] = await vault.db.dialogues.filter(({ pupilId }) => pupilId === gone).toArray();
  if (row) await vault.db.dialogues.put({ ...row, body: row.body.slice(1) });
  const before = await vault.db.dialogues.toArray();
  await expect(mergePupils(vault, keep, gone)).rejects.toThrow();
  expect(await vault.db.dialogues.toArray()).toEqual(before);
  expect(await allPupils(vault)).toHaveLength(3);
});

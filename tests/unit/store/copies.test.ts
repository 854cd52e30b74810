import { beforeEach, describe, expect, test } from 'vitest';
import { contentOf, emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import {
  addPupil,
  allDialogues,
  allPupils,
  backupFile,
  bringIn,
  changeDialogue,
  changePupil,
  deleteDialogues,
  earlierStates,
  everything,
  logGuidanceTalk,
  readFile,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault, vaultUnder } from './new-vault.ts';

const made = await createKeys('hunden spiser fem blå epler');

const sameKeys = () => vaultUnder(made);

let vault: Vault;
let pupilId: string;
beforeEach(async () => {
  vault = await sameKeys();
  ({ id: pupilId } = await addPupil(vault, { name: 'Ella Aas', group: '7B', grade: 7 }));
});

const log = async (into: Vault, text: string) => {
  const feedback = { text, reach: 'elev' as const };
  const [id = ''] = await logGuidanceTalk(into, { ...emptyForm('2026-11-23'), pupilIds: [pupilId], feedback }, 'draft');
  return id;
};
const copyIn = async (text: string, into = vault) => {
  const found = await readFile(into, text);
  if (typeof found === 'string' || !('copy' in found)) throw new Error(JSON.stringify(found));
  return found.copy;
};

describe('a backup', () => {
  test('brings everything to an empty database, the bin too', async () => {
    await log(vault, 'blir');
    await deleteDialogues(vault, [await log(vault, 'slettet')]);
    const text = await backupFile(vault);
    const other = await sameKeys();
    await bringIn(other, await copyIn(text, other), 'newer');
    expect(await everything(other)).toEqual(await everything(vault));
    expect(await allDialogues(other)).toHaveLength(1);
  });

  test('brought in twice changes nothing the second time', async () => {
    await log(vault, 'blir');
    const copy = await copyIn(await backupFile(vault));
    const rows = await vault.db.dialogues.toArray();
    const plan = await bringIn(vault, copy, 'newer');
    expect([plan.pupils, plan.dialogues].map(({ add, change, leave }) => [add, change, leave])).toEqual([
      [[], [], []],
      [[], [], []],
    ]);
    expect(await vault.db.dialogues.toArray()).toEqual(rows);
  });

  test('does not undo what was edited after it', async () => {
    const id = await log(vault, 'først');
    const copy = await copyIn(await backupFile(vault));
    const form = { ...emptyForm('2026-11-24'), feedback: { text: 'rettet', reach: 'elev' as const } };
    await changeDialogue(vault, id, { ...contentOf(form), date: '2026-11-24' });
    await changePupil(vault, pupilId, { name: 'Ella Aas Lie' });
    await bringIn(vault, copy, 'newer');
    expect(await allDialogues(vault)).toMatchObject([{ date: '2026-11-24', feedback: { text: 'rettet' } }]);
    expect(await allPupils(vault)).toMatchObject([{ name: 'Ella Aas Lie' }]);
    expect((await everything(vault)).earlierDialogues).toMatchObject([{ state: { feedback: { text: 'først' } } }]);
  });

  test('undoes it where the teacher says so, and what was there is kept', async () => {
    const id = await log(vault, 'først');
    const copy = await copyIn(await backupFile(vault));
    const form = { ...emptyForm('2026-11-24'), feedback: { text: 'rettet', reach: 'elev' as const } };
    await changeDialogue(vault, id, { ...contentOf(form), date: '2026-11-24' });
    const steps: number[] = [];
    await bringIn(vault, copy, 'file', (done, all) => steps.push(done / all));
    expect(steps.at(-1)).toBe(1);
    expect(await allDialogues(vault)).toMatchObject([{ feedback: { text: 'først' } }]);
    const { dialogues } = await earlierStates(vault, id);
    expect(dialogues.map(({ state }) => state.feedback.text).toSorted()).toEqual(['først', 'rettet']);
  });

  test('edited on two machines in turn ends with every newest edit on both', async () => {
    const id = await log(vault, 'her');
    const other = await sameKeys();
    await bringIn(other, await copyIn(await backupFile(vault), other), 'newer');
    await changePupil(other, pupilId, { group: '8B' });
    const there = await log(other, 'der');
    await deleteDialogues(vault, [id]);
    await bringIn(vault, await copyIn(await backupFile(other)), 'newer');
    await bringIn(other, await copyIn(await backupFile(vault), other), 'newer');
    const [mine, theirs] = [await everything(vault), await everything(other)];
    expect({ ...theirs, earlierPupils: [] }).toEqual({ ...mine, earlierPupils: [] });
    expect((await allDialogues(vault)).map((talk) => talk.id)).toEqual([there]);
    expect(await allPupils(vault)).toMatchObject([{ group: '8B' }]);
  });

  test('of other keys asks for them, and opens with them', async () => {
    const text = await backupFile(vault);
    const stranger = await newVault();
    expect(await readFile(stranger, text)).toEqual({ otherKeys: made.header });
    expect(await readFile(stranger, text, made.raw)).toEqual({ copy: await everything(vault) });
  });

  test('that is damaged, or no backup at all, is told apart and changes nothing', async () => {
    const text = await backupFile(vault);
    const before = await everything(vault);
    expect(await readFile(vault, text.slice(0, -9))).toBe('broken');
    expect(await readFile(vault, 'hei')).toBe('unknown');
    expect(await everything(vault)).toEqual(before);
  });
});

test('a talk saved while a copy is brought in is not lost', async () => {
  const copy = await copyIn(await backupFile(vault));
  const other = await sameKeys();
  await Promise.all([bringIn(other, copy, 'newer'), log(other, 'samtidig'), log(other, 'også')]);
  expect(await allDialogues(other)).toHaveLength(2);
  expect(await allPupils(other)).toHaveLength(1);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { unlockWithPassphrase } from '../../../lib/seal/key-header.ts';
import {
  addPupil,
  addSchoolRecord,
  allDialogues,
  allPupils,
  bringIn,
  changeDialogue,
  changePupil,
  checkRecords,
  deleteBefore,
  deleteDialogues,
  deletePupilForGood,
  everything,
  firstDay,
  followGonePupils,
  logGuidanceTalk,
  movingFile,
  openDrafts,
  pupilFile,
  readFile,
  readKeyHeader,
  saveDraft,
  talksBefore,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let ella: string;
let iver: string;
beforeEach(async () => {
  vault = await newVault();
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
  ({ id: iver } = await addPupil(vault, { name: 'Iver', group: '7B', grade: 7 }));
});

const about = (pupilIds: string[], text: string, date = '2026-11-23') => ({
  ...emptyForm(date),
  pupilIds,
  feedback: { text, reach: 'elev' as const },
});
const log = async (...form: Parameters<typeof about>) => {
  const [id = ''] = await logGuidanceTalk(vault, about(...form), 'none');
  return id;
};

/** Ella has a talk that was changed, one in the bin, a name that was changed, and two drafts; Iver has a talk. */
const fill = async () => {
  await changeDialogue(vault, await log([ella], 'først'), { date: '2026-11-22' });
  await deleteDialogues(vault, [await log([ella], 'slettet')]);
  await changePupil(vault, ella, { name: 'Ella Aas' });
  await log([iver], 'Ivers');
  await saveDraft(vault, 'hers', about([ella], 'halvskrevet'));
  await saveDraft(vault, 'both', about([ella, iver], 'begge'));
};

describe('a pupil', () => {
  test('has a file with everything: the bin, earlier states and drafts too, and nothing of others', async () => {
    await fill();
    const { copy, drafts } = await pupilFile(vault, ella);
    expect(copy.pupils).toMatchObject([{ name: 'Ella Aas' }]);
    expect(
      copy.dialogues.map(({ feedback, deletedAt }) => [feedback.text, deletedAt !== undefined]).toSorted(),
    ).toEqual([
      ['først', false],
      ['slettet', true],
    ]);
    expect(copy.earlierPupils).toMatchObject([{ state: { name: 'Ella' } }]);
    expect(copy.earlierDialogues).toMatchObject([{ state: { date: '2026-11-23' } }]);
    expect(drafts.map(({ feedback }) => feedback.text).toSorted()).toEqual(['begge', 'halvskrevet']);
  });

  test('deleted for good leaves nothing in any table, and takes nothing of others', async () => {
    await fill();
    await deletePupilForGood(vault, ella);
    const { copy, drafts } = await pupilFile(vault, ella);
    expect([...Object.values(copy).flat(), ...drafts]).toEqual([]);
    expect(await vault.db.earlier.count()).toBe(0);
    expect(await allDialogues(vault)).toMatchObject([{ pupilId: iver }]);
    expect(await openDrafts(vault)).toMatchObject([{ id: 'both', form: { pupilIds: [iver] } }]);
  });

  test('deleted for good is told of, so that no form keeps what is written about them', async () => {
    const told = new Promise<Set<string>>((resolve) => {
      const end = followGonePupils(vault, (gone) => {
        end();
        resolve(gone);
      });
      // The first answer of the live query must be in before anything is missing.
      setTimeout(() => void deletePupilForGood(vault, ella), 50);
    });
    expect(await told).toEqual(new Set([ella]));
  });

  test('moves to another teacher in a file that the one passphrase opens, and nothing of others is in it', async () => {
    await fill();
    const text = await movingFile(vault, ella, 'seks ord som ingen kan gjette seg til');
    const other = await newVault();
    const found = await readFile(other, text);
    if (typeof found === 'string' || !('otherKeys' in found)) throw new Error('not sealed with keys of its own');
    const raw = await unlockWithPassphrase(found.otherKeys, 'seks ord som ingen kan gjette seg til');
    const opened = await readFile(other, text, raw);
    if (typeof opened === 'string' || !('copy' in opened)) throw new Error('not opened');
    await bringIn(other, opened.copy, 'newer');
    expect(await allPupils(other)).toMatchObject([{ name: 'Ella Aas' }]);
    expect(await everything(other)).toEqual((await pupilFile(vault, ella)).copy);
    expect(await readKeyHeader(other.db)).toBeNull();
  });
});

describe('what is from before a day', () => {
  test('is deleted together, the bin too, with archived pupils who have nothing later', async () => {
    const { id: tuva } = await addPupil(vault, { name: 'Tuva', group: null, grade: null });
    for (const id of [ella, tuva]) await changePupil(vault, id, { state: 'arkivert' });
    const old = await log([ella], 'gammel', '2026-07-31');
    await changeDialogue(vault, old, { feedback: { text: 'eldre', reach: 'elev' } });
    await deleteDialogues(vault, [await log([iver], 'i papirkurven', '2025-09-01')]);
    await log([tuva], 'gammel', '2026-02-01');
    await log([tuva], 'ny', '2026-08-01');
    await log([iver], 'ny', '2026-11-01');
    expect(await firstDay(vault)).toBe('2025-09-01');
    expect(await talksBefore(vault, '2026-08-01')).toHaveLength(3);
    await deleteBefore(vault, '2026-08-01');
    expect((await everything(vault)).dialogues.map(({ date }) => date).toSorted()).toEqual([
      '2026-08-01',
      '2026-11-01',
    ]);
    expect((await allPupils(vault)).map(({ name }) => name).toSorted()).toEqual(['Iver', 'Tuva']);
    expect((await everything(vault)).earlierDialogues).toEqual([]);
  });
});

test('checks from before a school year go with its talks, those from then on stay', async () => {
  const check = (halfYear: string) =>
    addSchoolRecord(vault, { type: 'check', kind: 'elevsamtale', halfYear, signs: ['1.1'] });
  // The last two are of the school year that begins then, the one where the autumn begins in the holidays.
  for (const halfYear of ['2025-08-01', '2026-01-01', '2026-07-20', '2026-08-01']) await check(halfYear);
  await deleteBefore(vault, '2026-08-01');
  expect((await checkRecords(vault)).map(({ halfYear }) => halfYear).toSorted()).toEqual(['2026-07-20', '2026-08-01']);
});

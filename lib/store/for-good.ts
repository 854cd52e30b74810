import type { BinnedDialogue } from '../dialogue/dialogue.ts';
import { forgetAttachments } from './attachments.ts';
import { openBinned } from './bin.ts';
import type { DraftRow } from './database.ts';
import { rowsOfPupil } from './dialogues.ts';
import { draftRow, openDrafts } from './drafts.ts';
import { forgetEarlier } from './earlier.ts';
import { checkRecords, correctionRecords } from './school-records.ts';
import type { Vault } from './vault.ts';

/** Drafts that are about a pupil among others go on without; those about nobody else are deleted. */
const draftsWithout = async (vault: Vault, pupilId: string): Promise<{ gone: string[]; kept: DraftRow[] }> => {
  const about = (await openDrafts(vault)).filter(({ form }) => form.pupilIds.includes(pupilId));
  const others = about
    .map(({ id, form }) => ({ id, form: { ...form, pupilIds: form.pupilIds.filter((each) => each !== pupilId) } }))
    .filter(({ form }) => form.pupilIds.length > 0);
  return {
    gone: about.map(({ id }) => id),
    kept: await Promise.all(others.map(({ id, form }) => draftRow(vault, id, form))),
  };
};

/** Deletes a pupil with all talks, earlier states and drafts, past the bin: nothing of it is left here. */
export const deletePupilForGood = async (vault: Vault, pupilId: string): Promise<void> => {
  const { db } = vault;
  const drafts = await draftsWithout(vault, pupilId);
  await db.transaction('rw', [db.pupils, db.dialogues, db.earlier, db.drafts, db.attachments], async () => {
    const talks = rowsOfPupil(db, pupilId);
    await forgetEarlier(db, [pupilId, ...(await talks.primaryKeys())]);
    await talks.delete();
    await db.attachments.where('pupilId').equals(pupilId).delete();
    await db.pupils.delete(pupilId);
    await db.drafts.bulkDelete(drafts.gone);
    await db.drafts.bulkPut(drafts.kept);
  });
};

/** All talks from before a day, those in the bin too. */
export const talksBefore = async (vault: Vault, day: string): Promise<BinnedDialogue[]> =>
  openBinned(vault, await vault.db.dialogues.where('date').below(day).toArray());

/** The day of the very first talk, or null where there is none. */
export const firstTalkDay = async ({ db }: Vault): Promise<string | null> =>
  (await db.dialogues.orderBy('date').first())?.date ?? null;

/** Deletes talks, the teacher's own checks and what was put right in plans from before a day, past the bin, and archived pupils with whom no later talk was held. */
export const deleteBefore = async (vault: Vault, day: string): Promise<void> => {
  const { db } = vault;
  const checks = (await checkRecords(vault)).filter(({ halfYear }) => halfYear < day);
  const corrections = (await correctionRecords(vault)).filter(({ updatedAt }) => updatedAt < day);
  await db.transaction('rw', [db.pupils, db.dialogues, db.earlier, db.attachments, db.school], async () => {
    await db.school.bulkDelete([...checks, ...corrections].map(({ id }) => id));
    const old = await db.dialogues.where('date').below(day).toArray();
    await db.dialogues.bulkDelete(old.map(({ id }) => id));
    await forgetAttachments(
      db,
      old.map(({ id }) => id),
    );
    const archived = await db.pupils.where('state').equals('arkivert').primaryKeys();
    const spokenWith = new Set(old.map(({ pupilId }) => pupilId));
    const leaving: string[] = [];
    for (const id of archived.filter((each) => spokenWith.has(each)))
      if ((await rowsOfPupil(db, id).count()) === 0) leaving.push(id);
    await db.pupils.bulkDelete(leaving);
    await forgetEarlier(db, [...old.map(({ id }) => id), ...leaving]);
  });
};

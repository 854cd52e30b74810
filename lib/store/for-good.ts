import type { DraftRow } from './database.ts';
import { rowsOfPupil } from './dialogues.ts';
import { draftRow, openDrafts } from './drafts.ts';
import { forgetEarlier } from './earlier.ts';
import { notesWithout, writeNotesWithout } from './notes-without.ts';
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

/** Deletes a pupil with all talks, earlier states, drafts and what notes say of her alone, past the bin: nothing of it is left here. */
export const deletePupilForGood = async (vault: Vault, pupilId: string): Promise<void> => {
  const { db } = vault;
  const tables = [db.pupils, db.dialogues, db.earlier, db.drafts, db.attachments, db.annotations];
  for (;;) {
    const drafts = await draftsWithout(vault, pupilId);
    const notes = await notesWithout(vault, pupilId);
    const done = await db.transaction('rw', tables, async () => {
      if (!(await writeNotesWithout(db, notes))) return false;
      const talks = rowsOfPupil(db, pupilId);
      await forgetEarlier(db, [pupilId, ...(await talks.primaryKeys())]);
      await talks.delete();
      await db.attachments.where('pupilId').equals(pupilId).delete();
      await db.pupils.delete(pupilId);
      await db.drafts.bulkDelete(drafts.gone);
      await db.drafts.bulkPut(drafts.kept);
      return true;
    });
    if (done) return;
  }
};

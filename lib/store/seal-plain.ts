import { Dialogue } from '../dialogue/dialogue.ts';
import { GuidanceForm } from '../dialogue/guidance-form.ts';
import { Pupil } from '../dialogue/pupil.ts';
import { dialogueRow } from './dialogues.ts';
import { saveDraft } from './drafts.ts';
import { pupilRow } from './pupils.ts';
import type { Vault } from './vault.ts';

const isPlain = ({ body }: { body: unknown }): boolean => !(body instanceof Uint8Array);

/** A row from before sealing: what it says lies in its body, the rest beside it. */
const recordOf = ({ body, ...clear }: { body: unknown }): unknown => ({ ...clear, ...Object(body) });

/**
 * Seals what was written before there were keys. It is done once, when the first keys are made: later, a plain row is a
 * foreign one. What does not fit its schema is left as it is.
 */
export const sealPlainRows = async (vault: Vault): Promise<void> => {
  const { db } = vault;
  for (const row of (await db.pupils.toArray()).filter(isPlain)) {
    const pupil = Pupil.safeParse(recordOf(row));
    if (pupil.success) await db.pupils.put(await pupilRow(vault, pupil.data));
  }
  for (const row of (await db.dialogues.toArray()).filter(isPlain)) {
    const dialogue = Dialogue.safeParse(recordOf(row));
    const { deletedAt } = row;
    if (dialogue.success)
      await db.dialogues.put({ ...(await dialogueRow(vault, dialogue.data)), ...(deletedAt && { deletedAt }) });
  }
  for (const { id, body } of (await db.drafts.toArray()).filter(isPlain)) {
    const form = GuidanceForm.safeParse(body);
    if (form.success) await saveDraft(vault, id, form.data);
  }
};

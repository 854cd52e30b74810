import { Dialogue } from '../dialogue/dialogue.ts';
import { GuidanceForm } from '../dialogue/guidance-form.ts';
import { Pupil } from '../dialogue/pupil.ts';
import type { KeyHeader } from '../seal/key-header.ts';
import { dialogueRow } from './dialogue-rows.ts';
import { draftRow } from './drafts.ts';
import { pupilRow } from './pupil-rows.ts';
import type { Vault } from './vault.ts';

/** A row from before sealing: what it says lies in its body, the rest beside it. */
const recordOf = ({ body, ...clear }: { body: unknown }): unknown => ({ ...clear, ...Object(body) });

/** The sealed rows of all that fit their schema; what does not is left as it is. */
const sealedRows = async <R extends { body: unknown }>(
  rows: R[],
  seal: (row: R) => Promise<R> | null,
): Promise<R[]> => {
  const all = await Promise.all(rows.filter(({ body }) => !(body instanceof Uint8Array)).map(seal));
  return all.filter((row) => row !== null);
};

/**
 * Puts the header of the first keys into the database and, in the same transaction, seals what was written before there
 * were keys. Later, a plain row is a foreign one.
 * Throws a ConstraintError where there are keys already: what they open would be lost.
 */
export const beginSealing = async (vault: Vault, header: KeyHeader): Promise<void> => {
  const { db } = vault;
  const pupils = await sealedRows(await db.pupils.toArray(), (row) => {
    const pupil = Pupil.safeParse(recordOf(row));
    return pupil.success ? pupilRow(vault, pupil.data) : null;
  });
  const dialogues = await sealedRows(await db.dialogues.toArray(), (row) => {
    const dialogue = Dialogue.safeParse(recordOf(row));
    const bin = row.deletedAt === undefined ? {} : { deletedAt: row.deletedAt };
    return dialogue.success ? dialogueRow(vault, dialogue.data).then((sealed) => ({ ...sealed, ...bin })) : null;
  });
  const drafts = await sealedRows(await db.drafts.toArray(), ({ id, body }) => {
    const form = GuidanceForm.safeParse(body);
    return form.success ? draftRow(vault, id, form.data) : null;
  });
  await db.transaction('rw', [db.pupils, db.dialogues, db.drafts, db.meta], async () => {
    await db.meta.add({ key: 'keys', value: header });
    await db.pupils.bulkPut(pupils);
    await db.dialogues.bulkPut(dialogues);
    await db.drafts.bulkPut(drafts);
  });
};

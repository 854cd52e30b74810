import type { BinnedDialogue } from '../dialogue/dialogue.ts';
import { forgetAttachments } from './attachments.ts';
import type { DialogueRow } from './database.ts';
import { dialogueRow, openDialogues } from './dialogue-rows.ts';
import { forgetEarlier } from './earlier.ts';
import { withBin } from './in-bin.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

/** Days a deleted record rests before it is gone for good. */
export const DAYS_IN_BIN = 30;

/** Lays dialogues in the bin. */
export const deleteDialogues = async (vault: Vault, ids: string[]): Promise<void> => {
  const deletedAt = now();
  await vault.db.dialogues.where('id').anyOf(ids).modify({ deletedAt });
};

/** Opens rows of dialogues, each with the moment it was laid in the bin, if it lies there. */
export const openBinned = async (vault: Vault, rows: DialogueRow[]): Promise<BinnedDialogue[]> =>
  withBin(await openDialogues(vault, rows), rows);

/** What lies in the bin, the last deleted first. */
export const dialoguesInBin = async (vault: Vault): Promise<BinnedDialogue[]> =>
  openBinned(vault, await vault.db.dialogues.orderBy('deletedAt').reverse().toArray());

/** Takes dialogues back from the bin. It counts as a change, so that no older copy lays them there again. */
export const restoreDialogues = async (vault: Vault, ids: string[]): Promise<void> => {
  const back = async (row: DialogueRow) => {
    const [dialogue] = await openDialogues(vault, [row]);
    return dialogue ? dialogueRow(vault, { ...dialogue, ...(await changedStamp(vault.db)) }) : null;
  };
  for (const id of ids) await replaceRow(vault.db, vault.db.dialogues, id, back, null);
};

/** Removes for good what has rested in the bin for its days. */
export const emptyBin = ({ db }: Vault): Promise<void> => {
  const limit = new Date(Date.now() - DAYS_IN_BIN * 86_400_000).toISOString();
  return db.transaction('rw', db.dialogues, db.earlier, db.attachments, async () => {
    const ids = await db.dialogues.where('deletedAt').below(limit).primaryKeys();
    await db.dialogues.bulkDelete(ids);
    await forgetEarlier(db, ids);
    await forgetAttachments(db, ids);
  });
};

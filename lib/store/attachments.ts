import type { Attachment } from '../dialogue/attachment.ts';
import { openAttachments } from './attachment-rows.ts';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

/** An attachment, or null where it is gone or can't be opened. */
export const attachment = async (vault: Vault, id: string): Promise<Attachment | null> => {
  const row = await vault.db.attachments.get(id);
  return row ? ((await openAttachments(vault, [row]))[0] ?? null) : null;
};

/** Forgets the attachments of talks that are deleted for good, within a transaction that may. */
export const forgetAttachments = (db: Database, dialogueIds: string[]): Promise<number> =>
  db.attachments.where('dialogueId').anyOf(dialogueIds).delete();

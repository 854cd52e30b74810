import type { Attachment } from '../dialogue/attachment.ts';
import { attachmentRow, openAttachments } from './attachment-rows.ts';
import type { Database } from './database.ts';
import { newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

type NewAttachment = Pick<Attachment, 'pupilId' | 'dialogueId' | 'name' | 'type' | 'base64'>;

/** Keeps a picture or file beside a talk and gives its id. Throws a ZodError where it is too large. */
export const addAttachment = async (vault: Vault, attachment: NewAttachment): Promise<string> => {
  const id = crypto.randomUUID();
  await vault.db.attachments.add(await attachmentRow(vault, { id, ...attachment, ...(await newStamp(vault.db)) }));
  return id;
};

/** An attachment, or null where it is gone or can't be opened. */
export const attachment = async (vault: Vault, id: string): Promise<Attachment | null> => {
  const row = await vault.db.attachments.get(id);
  return row ? ((await openAttachments(vault, [row]))[0] ?? null) : null;
};

/** Forgets the attachments of talks that are deleted for good, within a transaction that may. */
export const forgetAttachments = (db: Database, dialogueIds: string[]): Promise<number> =>
  db.attachments.where('dialogueId').anyOf(dialogueIds).delete();

import { Attachment } from '../dialogue/attachment.ts';
import type { AttachmentRow } from './database.ts';
import { openRows, sealed, type Vault } from './vault.ts';

const CLEAR = ['id', 'pupilId', 'dialogueId', 'createdAt', 'updatedAt', 'deviceId'] as const;

/** Opens rows of attachments; those that can't be opened are set aside. */
export const openAttachments = (vault: Vault, rows: AttachmentRow[]): Promise<Attachment[]> =>
  openRows(vault, 'attachments', Attachment, rows, CLEAR);

/** Seals an attachment into its row. Throws a ZodError on what one can't hold. */
export const attachmentRow = async (vault: Vault, attachment: Attachment): Promise<AttachmentRow> => {
  const checked = Attachment.parse(attachment);
  const { id, pupilId, dialogueId, createdAt, updatedAt, deviceId } = checked;
  const body = await sealed(vault, 'attachments', id, checked);
  return { id, pupilId, dialogueId, createdAt, updatedAt, deviceId, body };
};

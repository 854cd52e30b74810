import { Dialogue } from '../dialogue/dialogue.ts';
import { dueOf } from '../dialogue/follow-up.ts';
import { blindReference } from '../seal/data-keys.ts';
import type { DialogueRow } from './database.ts';
import { openRows, sealed, type Vault } from './vault.ts';

const CLEAR = ['id', 'kind', 'pupilId', 'date', 'state', 'createdAt', 'updatedAt', 'deviceId'] as const;

/** Opens rows of dialogues; those that can't be opened are set aside. */
export const openDialogues = (vault: Vault, rows: DialogueRow[]): Promise<Dialogue[]> =>
  openRows(vault, 'dialogues', Dialogue, rows, CLEAR);

/** Seals a dialogue into its row. Throws a ZodError on what a dialogue can't hold. */
export const dialogueRow = async (vault: Vault, dialogue: Dialogue): Promise<DialogueRow> => {
  const checked = Dialogue.parse(dialogue);
  const { id, kind, pupilId, date, state, planId, createdAt, updatedAt, deviceId } = checked;
  const plan = planId === null ? null : await blindReference(vault.keys, planId);
  const body = await sealed(vault, 'dialogues', id, checked);
  const due = dueOf(checked);
  return { id, kind, pupilId, date, state, plan, due, createdAt, updatedAt, deviceId, body };
};

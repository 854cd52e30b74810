import type { Dialogue } from '../dialogue/dialogue.ts';
import { dialogueRow, openDialogues } from './dialogue-rows.ts';
import { newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

type NewTalk = Omit<Dialogue, 'createdAt' | 'updatedAt' | 'deviceId'>;

/** Adds planned talks, all or none. Throws a ZodError on what a talk can't hold. */
export const addTalks = async (vault: Vault, talks: NewTalk[]): Promise<void> => {
  const stamp = await newStamp(vault.db);
  const rows = await Promise.all(talks.map((talk) => dialogueRow(vault, { ...talk, ...stamp })));
  await vault.db.dialogues.bulkAdd(rows);
};

/** One dialogue that is not in the bin, or null. */
export const dialogueById = async (vault: Vault, id: string): Promise<Dialogue | null> => {
  const row = await vault.db.dialogues.get(id);
  return row && row.deletedAt === undefined ? ((await openDialogues(vault, [row]))[0] ?? null) : null;
};

/** Formal talks that are invited to or agreed and not held yet, the first to come standing first. */
export const plannedTalks = async (vault: Vault): Promise<Dialogue[]> => {
  const rows = await vault.db.dialogues.where('state').anyOf('invitert', 'avtalt').toArray();
  const open = await openDialogues(
    vault,
    rows.filter(({ deletedAt }) => deletedAt === undefined),
  );
  const when = ({ date, appointment }: Dialogue) => `${date} ${appointment?.time ?? ''}`;
  return open.toSorted((a, b) => when(a).localeCompare(when(b)));
};

import type { Dialogue } from '../dialogue/dialogue.ts';
import { dueOf } from '../dialogue/follow-up.ts';
import { openDialogues } from './dialogue-rows.ts';
import { isKept } from './in-bin.ts';
import { follow } from './live.ts';
import type { Vault } from './vault.ts';

/** The dialogues whose agreements are to be looked at some day, not those in the bin. */
export const dialoguesToFollowUp = async (vault: Vault): Promise<Dialogue[]> => {
  const rows = await vault.db.dialogues.where('due').above('').toArray();
  return openDialogues(vault, rows.filter(isKept));
};

/** With whom something is to be looked at, and the first day of it; one for each talk, not those in the bin. */
export type DueMark = { pupilId: string; due: string };

/** What is to be looked at some day with some pupils. Nothing is opened. */
export const dueMarks = async ({ db }: Vault, pupilIds: readonly string[]): Promise<DueMark[]> => {
  const wanted = new Set(pupilIds);
  const keys = await db.due.toCollection().primaryKeys();
  return keys.flatMap(([pupilId, due]) => (wanted.has(pupilId) ? [{ pupilId, due }] : []));
};

/** Calls `handle` whenever there are other agreements to look at, in this page or in another, until it is ended. */
export const followDue = ({ db }: Vault, handle: () => void): (() => void) =>
  follow(() => db.due.toCollection().primaryKeys(), handle);

/** Lays the day beside records that were written before there was an index of them: once, since it takes the keys. */
export const indexDue = async (vault: Vault): Promise<void> => {
  const { db } = vault;
  if (await db.meta.get('due-indexed')) return;
  const dialogues = await openDialogues(vault, await db.dialogues.toArray());
  await db.transaction('rw', db.dialogues, db.meta, async () => {
    for (const dialogue of dialogues)
      await db.dialogues
        .where('id')
        .equals(dialogue.id)
        // What was changed meanwhile has its day beside it already.
        .modify((row) => {
          if (row.updatedAt === dialogue.updatedAt) row.due = dueOf(dialogue);
        });
    await db.meta.put({ key: 'due-indexed', value: true });
  });
};

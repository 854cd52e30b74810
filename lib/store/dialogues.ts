import Dexie from 'dexie';
import { Dialogue, type DialogueContent } from '../dialogue/dialogue.ts';
import { contentOf } from '../dialogue/fill-in.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { blindReference } from '../seal/data-keys.ts';
import { DAYS_IN_BIN, type DialogueRow } from './database.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, newStamp, now } from './stamp.ts';
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
  return { id, kind, pupilId, date, state, plan, createdAt, updatedAt, deviceId, body };
};

const isKept = (row: DialogueRow): boolean => row.deletedAt === undefined;

const newestFirst = (a: Dialogue, b: Dialogue): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt);

const listed = async (vault: Vault, rows: DialogueRow[]): Promise<Dialogue[]> =>
  (await openDialogues(vault, rows.filter(isKept))).sort(newestFirst);

/** A pupil's dialogues, newest first. */
export const dialoguesOfPupil = async (vault: Vault, pupilId: string): Promise<Dialogue[]> =>
  listed(vault, await vault.db.dialogues.where('[pupilId+date]').between([pupilId, ''], [pupilId, '\uffff']).toArray());

/** The dialogues logged beside a plan, newest first. */
export const dialoguesOfPlan = async (vault: Vault, planId: string): Promise<Dialogue[]> => {
  // A live query loses its track over a foreign promise; Dexie's own keeps it, so that the read below is followed.
  const plan = await Dexie.Promise.resolve(blindReference(vault.keys, planId));
  return listed(vault, await vault.db.dialogues.where('[plan+date]').between([plan, ''], [plan, '\uffff']).toArray());
};

/** The newest dialogues of all, at most `limit`. */
export const newestDialogues = async (vault: Vault, limit: number): Promise<Dialogue[]> =>
  listed(vault, await vault.db.dialogues.orderBy('date').reverse().filter(isKept).limit(limit).toArray());

/** Every dialogue that is not in the bin, newest first. */
export const allDialogues = async (vault: Vault): Promise<Dialogue[]> =>
  listed(vault, await vault.db.dialogues.toArray());

/** Ids of the pupils last talked with, most recent first, at most `limit`. */
export const recentPupilIds = async (vault: Vault, limit: number): Promise<string[]> => {
  const ids = new Set<string>();
  await vault.db.dialogues
    .orderBy('updatedAt')
    .reverse()
    .until(() => ids.size >= limit)
    .each((row) => {
      if (isKept(row)) ids.add(row.pupilId);
    });
  return [...ids].slice(0, limit);
};

/**
 * Logs a guidance talk: one record for each of the form's pupils, all or none, and the form's draft is gone with it.
 * @returns the ids of the new records
 * @throws ZodError where the form holds what a record can't (texts over their length, say)
 */
export const logGuidanceTalk = async (vault: Vault, form: GuidanceForm, draftId: string): Promise<string[]> => {
  const { db } = vault;
  const stamp = await newStamp(db);
  const rows = await Promise.all(
    form.pupilIds.map((pupilId) =>
      dialogueRow(vault, {
        id: crypto.randomUUID(),
        kind: 'veiledningssamtale',
        pupilId,
        date: form.date,
        state: 'gjennomført',
        planId: form.planId,
        ...contentOf(form),
        ...stamp,
      }),
    ),
  );
  await db.transaction('rw', db.dialogues, db.drafts, async () => {
    await db.dialogues.bulkAdd(rows);
    await db.drafts.delete(draftId);
  });
  return rows.map(({ id }) => id);
};

/** Changes what a dialogue says or its date; one that is gone is left so. */
export const changeDialogue = (vault: Vault, id: string, change: DialogueContent & { date: string }): Promise<void> =>
  replaceRow(vault.db.dialogues, id, async (row) => {
    const [dialogue] = await openDialogues(vault, [row]);
    return dialogue ? dialogueRow(vault, { ...dialogue, ...change, ...(await changedStamp(vault.db)) }) : null;
  });

/** Takes back dialogues that were just logged, as if they had not been. */
export const takeBackDialogues = (vault: Vault, ids: string[]): Promise<void> => vault.db.dialogues.bulkDelete(ids);

/** Lays dialogues in the bin. */
export const deleteDialogues = async (vault: Vault, ids: string[]): Promise<void> => {
  const deletedAt = now();
  await vault.db.dialogues.where('id').anyOf(ids).modify({ deletedAt });
};

/** Takes dialogues back from the bin. */
export const restoreDialogues = async (vault: Vault, ids: string[]): Promise<void> => {
  await vault.db.dialogues
    .where('id')
    .anyOf(ids)
    .modify((row) => {
      delete row.deletedAt;
    });
};

/** Removes for good what has rested in the bin for its days. */
export const emptyBin = async (vault: Vault): Promise<void> => {
  const limit = new Date(Date.now() - DAYS_IN_BIN * 86_400_000).toISOString();
  await vault.db.dialogues.where('deletedAt').below(limit).delete();
};

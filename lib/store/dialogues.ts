import { Dialogue, type DialogueContent } from '../dialogue/dialogue.ts';
import { contentOf } from '../dialogue/fill-in.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { DAYS_IN_BIN, type Database, type DialogueRow } from './database.ts';
import { changedStamp, newStamp, now } from './stamp.ts';

const fromRow = ({ body, deletedAt: _, ...clear }: DialogueRow): Dialogue => ({ ...clear, ...body });

const toRow = (dialogue: Dialogue): DialogueRow => {
  const { id, kind, pupilId, date, state, planId, createdAt, updatedAt, deviceId, ...body } = Dialogue.parse(dialogue);
  return { id, kind, pupilId, date, state, planId, createdAt, updatedAt, deviceId, body };
};

const isKept = (row: DialogueRow): boolean => row.deletedAt === undefined;

const newestFirst = (a: Dialogue, b: Dialogue): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt);

const listed = (rows: DialogueRow[]): Dialogue[] => rows.filter(isKept).map(fromRow).sort(newestFirst);

/** A pupil's dialogues, newest first. */
export const dialoguesOfPupil = async (db: Database, pupilId: string): Promise<Dialogue[]> =>
  listed(await db.dialogues.where('[pupilId+date]').between([pupilId, ''], [pupilId, '\uffff']).toArray());

/** The dialogues logged beside a plan, newest first. */
export const dialoguesOfPlan = async (db: Database, planId: string): Promise<Dialogue[]> =>
  listed(await db.dialogues.where('[planId+date]').between([planId, ''], [planId, '\uffff']).toArray());

/** The newest dialogues of all, at most `limit`. */
export const newestDialogues = async (db: Database, limit: number): Promise<Dialogue[]> =>
  listed(await db.dialogues.orderBy('date').reverse().filter(isKept).limit(limit).toArray());

/** Every dialogue that is not in the bin, newest first. */
export const allDialogues = async (db: Database): Promise<Dialogue[]> => listed(await db.dialogues.toArray());

/** Ids of the pupils last talked with, most recent first, at most `limit`. */
export const recentPupilIds = async (db: Database, limit: number): Promise<string[]> => {
  const ids = new Set<string>();
  await db.dialogues
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
export const logGuidanceTalk = (db: Database, form: GuidanceForm, draftId: string): Promise<string[]> =>
  db.transaction('rw', db.dialogues, db.drafts, db.meta, async () => {
    const stamp = await newStamp(db);
    const rows = form.pupilIds.map((pupilId) =>
      toRow({
        id: crypto.randomUUID(),
        kind: 'veiledningssamtale',
        pupilId,
        date: form.date,
        state: 'gjennomført',
        planId: form.planId,
        ...contentOf(form),
        ...stamp,
      }),
    );
    await db.dialogues.bulkAdd(rows);
    await db.drafts.delete(draftId);
    return rows.map(({ id }) => id);
  });

/** Changes what a dialogue says or its date; one that is gone is left so. */
export const changeDialogue = (db: Database, id: string, change: DialogueContent & { date: string }): Promise<void> =>
  db.transaction('rw', db.dialogues, db.meta, async () => {
    const row = await db.dialogues.get(id);
    if (row) await db.dialogues.put(toRow({ ...fromRow(row), ...change, ...(await changedStamp(db)) }));
  });

/** Takes back dialogues that were just logged, as if they had not been. */
export const takeBackDialogues = (db: Database, ids: string[]): Promise<void> => db.dialogues.bulkDelete(ids);

/** Lays dialogues in the bin. */
export const deleteDialogues = async (db: Database, ids: string[]): Promise<void> => {
  const deletedAt = now();
  await db.dialogues.where('id').anyOf(ids).modify({ deletedAt });
};

/** Takes dialogues back from the bin. */
export const restoreDialogues = async (db: Database, ids: string[]): Promise<void> => {
  await db.dialogues
    .where('id')
    .anyOf(ids)
    .modify((row) => {
      delete row.deletedAt;
    });
};

/** Removes for good what has rested in the bin for its days. */
export const emptyBin = async (db: Database): Promise<void> => {
  const limit = new Date(Date.now() - DAYS_IN_BIN * 86_400_000).toISOString();
  await db.dialogues.where('deletedAt').below(limit).delete();
};

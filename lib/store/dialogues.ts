import Dexie from 'dexie';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { contentOf, hasAnswers, informal } from '../dialogue/fill-in.ts';
import type { GuidanceForm } from '../dialogue/guidance-form.ts';
import { blindReference } from '../seal/data-keys.ts';
import type { Database, DialogueRow } from './database.ts';
import { dialogueRow, openDialogues } from './dialogue-rows.ts';
import { type Aside, forgetEarlier } from './earlier.ts';
import { inBin, isKept } from './in-bin.ts';
import { type Alongside, replaceRow, replaceRows } from './replace.ts';
import { changedStamp, newStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

type Dated = Pick<Dialogue, 'date' | 'createdAt'>;

/** Sorts talks, or their rows: of one day, what was written last comes first. */
export const newestFirst = (a: Dated, b: Dated): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt);

const listed = async (vault: Vault, rows: DialogueRow[]): Promise<Dialogue[]> =>
  (await openDialogues(vault, rows.filter(isKept))).sort(newestFirst);

/** The rows of a pupil's dialogues, those in the bin too. */
export const rowsOfPupil = ({ dialogues }: Database, pupilId: string) =>
  dialogues.where('[pupilId+date]').between([pupilId, ''], [pupilId, '\uffff']);

/** A pupil's dialogues, newest first. */
export const dialoguesOfPupil = async (vault: Vault, pupilId: string): Promise<Dialogue[]> =>
  listed(vault, await rowsOfPupil(vault.db, pupilId).toArray());

/** The dialogues logged beside a plan, newest first. */
export const dialoguesOfPlan = async (vault: Vault, planId: string): Promise<Dialogue[]> => {
  // A live query loses its track over a foreign promise; Dexie's own keeps it, so that the read below is followed.
  const plan = await Dexie.Promise.resolve(blindReference(vault.keys, planId));
  return listed(vault, await vault.db.dialogues.where('[plan+date]').between([plan, ''], [plan, '\uffff']).toArray());
};

/** The newest dialogues of all, at most `limit`. */
export const newestDialogues = async (vault: Vault, limit: number): Promise<Dialogue[]> => {
  const { dialogues } = vault.db;
  const newest = await dialogues.orderBy('date').reverse().filter(isKept).limit(limit).toArray();
  const last = newest.at(-1)?.date ?? '';
  // The index does not tell which of one day is the newest: all of the last day are looked at.
  const ofLastDay = await dialogues.where('date').equals(last).filter(isKept).toArray();
  const rows = [...newest.filter(({ date }) => date !== last), ...ofLastDay].sort(newestFirst);
  return listed(vault, rows.slice(0, limit));
};

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
        ...informal,
        form: hasAnswers(form) ? form.form : null,
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

const aside = (row: DialogueRow): Aside => ({ table: 'dialogues', row, keptAt: now() });

/**
 * Changes what a dialogue says or its date; one that is gone is left so.
 * @param change what changes, or how that is made of what the dialogue says when it is written
 * @param alongside what is written together with it
 */
export const changeDialogue = async (
  vault: Vault,
  id: string,
  change: Partial<Dialogue> | ((dialogue: Dialogue) => Partial<Dialogue>),
  alongside: Alongside | null = null,
): Promise<void> => {
  const made = typeof change === 'function' ? change : () => change;
  await replaceRow(vault.db, vault.db.dialogues, id, changedBy(vault, made), aside, alongside);
};

/**
 * Changes several dialogues, all or none; those that are gone are left so.
 * @param change what changes in a dialogue, made of what it says when it is written
 */
export const changeDialogues = async (
  vault: Vault,
  ids: readonly string[],
  change: (dialogue: Dialogue) => Partial<Dialogue>,
): Promise<void> => {
  await replaceRows(vault.db, vault.db.dialogues, ids, changedBy(vault, change), aside);
};

const changedBy = (vault: Vault, change: (dialogue: Dialogue) => Partial<Dialogue>) => async (row: DialogueRow) => {
  const [dialogue] = await openDialogues(vault, [row]);
  if (!dialogue) return null;
  const next = await dialogueRow(vault, { ...dialogue, ...change(dialogue), ...(await changedStamp(vault.db)) });
  return { ...next, ...inBin(row) };
};

/** Takes back dialogues that were just logged, as if they had not been. */
export const takeBackDialogues = ({ db }: Vault, ids: string[]): Promise<void> =>
  db.transaction('rw', db.dialogues, db.earlier, async () => {
    await db.dialogues.bulkDelete(ids);
    await forgetEarlier(db, ids);
  });

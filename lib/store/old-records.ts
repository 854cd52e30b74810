import type { BinnedAnnotation } from '../annotation/annotation.ts';
import { wellInto } from '../dialogue/calendar.ts';
import type { BinnedDialogue } from '../dialogue/dialogue.ts';
import { openBinnedAnnotations } from './annotation-rows.ts';
import { forgetAttachments } from './attachments.ts';
import { openBinned } from './bin.ts';
import type { AnnotationRow } from './database.ts';
import { rowsOfPupil } from './dialogues.ts';
import { forgetEarlier, openEarlier } from './earlier.ts';
import { checkRecords, correctionRecords } from './school-records.ts';
import type { Vault } from './vault.ts';

/** All talks from before a day, those in the bin too. */
export const talksBefore = async (vault: Vault, day: string): Promise<BinnedDialogue[]> =>
  openBinned(vault, await vault.db.dialogues.where('date').below(day).toArray());

const noteRows = ({ db }: Vault, wanted: (row: AnnotationRow) => boolean): Promise<AnnotationRow[]> =>
  db.annotations.filter(wanted).toArray();

/** All notes that were last changed before a day, those in the bin too. */
export const notesBefore = async (vault: Vault, day: string): Promise<BinnedAnnotation[]> =>
  openBinnedAnnotations(vault, await noteRows(vault, ({ updatedAt }) => updatedAt < day));

/** The day of the very first talk or note, or null where there is none. */
export const firstDay = async (vault: Vault): Promise<string | null> => {
  const talk = await vault.db.dialogues.orderBy('date').first();
  const notes = await noteRows(vault, () => true);
  const days = [...(talk ? [talk.date] : []), ...notes.map(({ updatedAt }) => updatedAt.slice(0, 10))];
  return days.toSorted()[0] ?? null;
};

/** The pupils that notes from a day on name, or named before they were changed. */
const notedSince = async (vault: Vault, day: string): Promise<Set<string>> => {
  const rows = await noteRows(vault, ({ updatedAt }) => updatedAt >= day);
  const laidAside = await vault.db.earlier
    .where('record')
    .anyOf(rows.map(({ id }) => id))
    .toArray();
  const states = (await openEarlier(vault, laidAside)).annotations.map(({ state }) => state);
  return new Set([...(await openBinnedAnnotations(vault, rows)), ...states].flatMap(({ pupilIds }) => pupilIds));
};

/**
 * Deletes talks, notes, the teacher's own checks and what was put right in plans from before a day, past the bin, and
 * archived pupils of whom there is nothing later.
 */
export const deleteBefore = async (vault: Vault, day: string): Promise<void> => {
  const { db } = vault;
  const checks = (await checkRecords(vault)).filter(({ halfYear }) => wellInto(halfYear) < day);
  const corrections = (await correctionRecords(vault)).filter(({ updatedAt }) => updatedAt < day);
  const notes = await notesBefore(vault, day);
  const noted = await notedSince(vault, day);
  const tables = [db.pupils, db.dialogues, db.earlier, db.attachments, db.school, db.annotations];
  await db.transaction('rw', tables, async () => {
    await db.school.bulkDelete([...checks, ...corrections].map(({ id }) => id));
    const old = await db.dialogues.where('date').below(day).toArray();
    const talkIds = old.map(({ id }) => id);
    await db.dialogues.bulkDelete(talkIds);
    await forgetAttachments(db, talkIds);
    // One that was changed while all this was read is old no more.
    const noteIds = (await noteRows(vault, ({ updatedAt }) => updatedAt < day)).map(({ id }) => id);
    await db.annotations.bulkDelete(noteIds);
    const archived = await db.pupils.where('state').equals('arkivert').primaryKeys();
    const before = new Set([...old.map(({ pupilId }) => pupilId), ...notes.flatMap(({ pupilIds }) => pupilIds)]);
    const leaving: string[] = [];
    for (const id of archived.filter((each) => before.has(each) && !noted.has(each)))
      if ((await rowsOfPupil(db, id).count()) === 0) leaving.push(id);
    await db.pupils.bulkDelete(leaving);
    await forgetEarlier(db, [...talkIds, ...noteIds, ...leaving]);
  });
};

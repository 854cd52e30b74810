import type { Annotation } from '../annotation/annotation.ts';
import { withoutPupil } from '../annotation/named-pupils.ts';
import { annotationRow, openAnnotations } from './annotation-rows.ts';
import type { AnnotationRow, Database, EarlierRow } from './database.ts';
import { forgetEarlier } from './earlier.ts';
import { inBin } from './in-bin.ts';
import { momentsOf } from './moments.ts';
import { changedStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

/** What becomes of the notes, and of their earlier states, once a pupil is in none of them. */
export type NotesWithout = {
  /** How the notes stood when they were read. */
  read: string;
  gone: string[];
  changed: AnnotationRow[];
  earlierGone: number[];
  earlierChanged: EarlierRow[];
};

/** Seals notes and their earlier states anew without a pupil; those that are about nobody else are to go. */
export const notesWithout = async (vault: Vault, pupilId: string): Promise<NotesWithout> => {
  const { db } = vault;
  const stamp = await changedStamp(db);
  const rows = await db.annotations.toArray();
  const laidAside = await db.earlier.toArray();
  const read = momentsOf(rows);
  const after: NotesWithout = { read, gone: [], changed: [], earlierGone: [], earlierChanged: [] };
  const named = async (row: AnnotationRow): Promise<Annotation | null> => {
    const [note] = await openAnnotations(vault, [row]);
    return note?.pupilIds.includes(pupilId) ? note : null;
  };
  for (const row of rows) {
    const note = await named(row);
    const left = note && withoutPupil(note, pupilId);
    // It counts as a change, so that no older copy puts the pupil in again.
    if (left) after.changed.push({ ...(await annotationRow(vault, { ...left, ...stamp })), ...inBin(row) });
    else if (note) after.gone.push(row.id);
  }
  for (const each of laidAside) {
    if (each.table !== 'annotations') continue;
    const state = await named(each.row);
    const left = state && withoutPupil(state, pupilId);
    if (left)
      after.earlierChanged.push({ ...each, row: { ...(await annotationRow(vault, left)), ...inBin(each.row) } });
    else if (state) after.earlierGone.push(each.place);
  }
  return after;
};

/**
 * Writes what is left of the notes, within a transaction that may.
 * @returns false, and nothing is written, where a note was changed since they were read
 */
export const writeNotesWithout = async (db: Database, after: NotesWithout): Promise<boolean> => {
  if (momentsOf(await db.annotations.toArray()) !== after.read) return false;
  await db.annotations.bulkDelete(after.gone);
  await db.annotations.bulkPut(after.changed);
  await db.earlier.bulkDelete(after.earlierGone);
  await db.earlier.bulkPut(after.earlierChanged);
  await forgetEarlier(db, after.gone);
  return true;
};

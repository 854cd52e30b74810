import type { Annotation, AnnotationFields, BinnedAnnotation } from '../annotation/annotation.ts';
import { annotationRow, openAnnotations, openBinnedAnnotations } from './annotation-rows.ts';
import type { AnnotationRow } from './database.ts';
import type { Aside } from './earlier.ts';
import { inBin, isKept } from './in-bin.ts';
import { replaceRow } from './replace.ts';
import { changedStamp, newStamp, now } from './stamp.ts';
import type { Vault } from './vault.ts';

const newestFirst = (a: Annotation, b: Annotation): number => b.createdAt.localeCompare(a.createdAt);

const listed = async (vault: Vault, rows: AnnotationRow[]): Promise<Annotation[]> =>
  (await openAnnotations(vault, rows.filter(isKept))).sort(newestFirst);

/** Every note that is not in the bin, newest first. */
export const allAnnotations = async (vault: Vault): Promise<Annotation[]> =>
  listed(vault, await vault.db.annotations.toArray());

/** The notes that name a pupil, newest first. All are opened, since whom a note names lies sealed. */
export const annotationsOfPupil = async (vault: Vault, pupilId: string): Promise<Annotation[]> =>
  (await allAnnotations(vault)).filter(({ pupilIds }) => pupilIds.includes(pupilId));

/** One note, wherever it lies; null where it is gone. */
export const annotationWithId = async (vault: Vault, id: string): Promise<Annotation | null> => {
  const [annotation] = await openAnnotations(vault, await vault.db.annotations.where('id').equals(id).toArray());
  return annotation ?? null;
};

/** Adds a note and gives it. Throws a ZodError on what a note can't hold. */
export const addAnnotation = async (vault: Vault, fields: AnnotationFields): Promise<Annotation> => {
  const annotation = { id: crypto.randomUUID(), ...fields, ...(await newStamp(vault.db)) };
  await vault.db.annotations.add(await annotationRow(vault, annotation));
  return annotation;
};

const aside = (row: AnnotationRow): Aside => ({ table: 'annotations', row, keptAt: now() });

/** Changes a note and gives true; false where it is gone. Throws a ZodError on what a note can't hold. */
export const changeAnnotation = (vault: Vault, id: string, change: Partial<AnnotationFields>): Promise<boolean> => {
  const changed = async (row: AnnotationRow) => {
    const [annotation] = await openAnnotations(vault, [row]);
    if (!annotation) return null;
    const next = await annotationRow(vault, { ...annotation, ...change, ...(await changedStamp(vault.db)) });
    return { ...next, ...inBin(row) };
  };
  return replaceRow(vault.db, vault.db.annotations, id, changed, aside);
};

/** Lays notes in the bin. */
export const deleteAnnotations = async ({ db }: Vault, ids: string[]): Promise<void> => {
  const deletedAt = now();
  await db.annotations.where('id').anyOf(ids).modify({ deletedAt });
};

/** The notes in the bin, the last deleted first. */
export const annotationsInBin = async (vault: Vault): Promise<BinnedAnnotation[]> =>
  openBinnedAnnotations(vault, await vault.db.annotations.orderBy('deletedAt').reverse().toArray());

/** Takes notes back from the bin. It counts as a change, so that no older copy lays them there again. */
export const restoreAnnotations = async (vault: Vault, ids: string[]): Promise<void> => {
  const back = async (row: AnnotationRow) => {
    const [annotation] = await openAnnotations(vault, [row]);
    return annotation ? annotationRow(vault, { ...annotation, ...(await changedStamp(vault.db)) }) : null;
  };
  for (const id of ids) await replaceRow(vault.db, vault.db.annotations, id, back, null);
};

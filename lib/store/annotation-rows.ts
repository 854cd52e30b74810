import { Annotation, type BinnedAnnotation } from '../annotation/annotation.ts';
import type { AnnotationRow } from './database.ts';
import { withBin } from './in-bin.ts';
import { openRows, sealed, type Vault } from './vault.ts';

const CLEAR = ['id', 'createdAt', 'updatedAt', 'deviceId'] as const;

/** Opens rows of notes; those that can't be opened are set aside. */
export const openAnnotations = (vault: Vault, rows: AnnotationRow[]): Promise<Annotation[]> =>
  openRows(vault, 'annotations', Annotation, rows, CLEAR);

/** Opens rows of notes, each with the moment it was laid in the bin, if it lies there. */
export const openBinnedAnnotations = async (vault: Vault, rows: AnnotationRow[]): Promise<BinnedAnnotation[]> =>
  withBin(await openAnnotations(vault, rows), rows);

/** Seals a note into its row. Throws a ZodError on what a note can't hold. */
export const annotationRow = async (vault: Vault, annotation: Annotation): Promise<AnnotationRow> => {
  const checked = Annotation.parse(annotation);
  const { id, createdAt, updatedAt, deviceId } = checked;
  return { id, createdAt, updatedAt, deviceId, body: await sealed(vault, 'annotations', id, checked) };
};

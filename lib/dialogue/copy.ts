import * as z from '../zod.ts';
import { Dialogue } from './dialogue.ts';
import { ExportFile } from './export-file.ts';
import { Moment } from './primitives.ts';
import { Pupil } from './pupil.ts';

/** A dialogue with the moment it was laid in the bin, if it lies there. */
export const BinnedDialogue = z.object({ ...Dialogue.shape, deletedAt: z.optional(Moment) });
export type BinnedDialogue = z.infer<typeof BinnedDialogue>;

/** A copy of everything that is stored, the bin too: what a backup holds. */
export const Copy = z.object({ pupils: z.array(Pupil), dialogues: z.array(BinnedDialogue) });
export type Copy = z.infer<typeof Copy>;

const RECORDS_IN_PART = 100;

/** Parts a copy, so that none is large. There is always one at least. */
export const inParts = ({ pupils, dialogues }: Copy): Copy[] => {
  const parts: Copy[] = [];
  for (let from = 0; from === 0 || from < Math.max(pupils.length, dialogues.length); from += RECORDS_IN_PART) {
    const slice = <T>(records: T[]) => records.slice(from, from + RECORDS_IN_PART);
    parts.push({ pupils: slice(pupils), dialogues: slice(dialogues) });
  }
  return parts;
};

/** Puts parts together again. Throws a ZodError where one of them is not what a backup holds. */
export const fromParts = (parts: unknown[]): Copy => {
  const copies = parts.map((part) => Copy.parse(part));
  return {
    pupils: copies.flatMap(({ pupils }) => pupils),
    dialogues: copies.flatMap(({ dialogues }) => dialogues),
  };
};

/** The copy that an exported file holds, or null where the text is no such file. */
export const copyOfExport = (text: string): Copy | null => {
  try {
    const file = ExportFile.safeParse(JSON.parse(text));
    return file.success ? { pupils: file.data.pupils, dialogues: file.data.dialogues } : null;
  } catch {
    // Not JSON is no export; whoever asked says so.
    return null;
  }
};

import * as z from '../zod.ts';
import { Attachment } from './attachment.ts';
import type { Period } from './calendar.ts';
import type { Copy } from './copy.ts';
import { BinnedDialogue, Dialogue } from './dialogue.ts';
import { earlierOf } from './earlier.ts';
import { GuidanceForm } from './guidance-form.ts';
import { Moment } from './primitives.ts';
import { Pupil } from './pupil.ts';
import { SchoolRecord } from './school-record.ts';

/** The version of the export format that this program writes. */
export const EXPORT_VERSION = 1;

/** The exported file: a contract, published as JSON Schema in `public/export.schema.json`. */
export const ExportFile = z.object({
  format: z.literal('laeringsdialog'),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Moment,
  app: z.object({ name: z.literal('Læringsdialog'), version: z.string() }),
  pupils: z.array(Pupil),
  dialogues: z.array(BinnedDialogue),
  /** Only in the file with everything that is stored about one pupil. */
  earlierPupils: z.optional(z.array(earlierOf(Pupil))),
  earlierDialogues: z.optional(z.array(earlierOf(Dialogue))),
  drafts: z.optional(z.array(GuidanceForm)),
  /** Forms of the school and the teacher's own checks; not where only one pupil or a period is exported. */
  school: z.optional(z.array(SchoolRecord)),
  attachments: z.optional(z.array(Attachment)),
});
export type ExportFile = z.infer<typeof ExportFile>;

/** What to export: everything, or only one pupil's, or only a period's (by the date of the talk), or both. */
export type ExportChoice = { pupilId: string | null; period: Period | null };

/**
 * The export of a choice of records. Where a period is chosen, only pupils who were talked with in it come along;
 * a chosen pupil always does.
 * @param app version of the program that writes the file
 */
export const exportFile = (
  records: Pick<Copy, 'pupils' | 'dialogues'> & Partial<Pick<Copy, 'school' | 'attachments'>>,
  { pupilId, period }: ExportChoice,
  app: string,
  exportedAt: string,
): ExportFile => {
  const dialogues = records.dialogues.filter(
    (dialogue) =>
      (pupilId === null || dialogue.pupilId === pupilId) &&
      (period === null || (dialogue.date >= period.from && dialogue.date <= period.to)),
  );
  const spokenWith = new Set(dialogues.map((dialogue) => dialogue.pupilId));
  const pupils = records.pupils.filter((pupil) =>
    pupilId !== null ? pupil.id === pupilId : period === null || spokenWith.has(pupil.id),
  );
  return {
    format: 'laeringsdialog',
    version: EXPORT_VERSION,
    exportedAt,
    app: { name: 'Læringsdialog', version: app },
    pupils,
    dialogues,
    ...(pupilId === null && period === null && records.school && { school: records.school }),
    ...(records.attachments && {
      attachments: records.attachments.filter(({ dialogueId }) => dialogues.some(({ id }) => id === dialogueId)),
    }),
  };
};

/** The file's name: `laeringsdialog-2026-11-23.json`, without any pupil's name, since file names travel far. */
export const exportFileName = (day: string): string => `laeringsdialog-${day}.json`;

import { Annotation, BinnedAnnotation } from '../annotation/annotation.ts';
import { namingOnly } from '../annotation/named-pupils.ts';
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
const EXPORT_VERSION = 1;

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
  /** Notes on work plans; where only one pupil is exported, those that name her, and nobody else in them. */
  annotations: z.optional(z.array(BinnedAnnotation)),
  earlierAnnotations: z.optional(z.array(earlierOf(Annotation))),
});
export type ExportFile = z.infer<typeof ExportFile>;

/** What to export: everything, or only one pupil's, or only a period's (by the date of the talk, or the day a note was written), or both. */
export type ExportChoice = { pupilId: string | null; period: Period | null };

/** The notes of a choice. */
const notesToExport = <T extends Annotation>(notes: readonly T[], { pupilId, period }: ExportChoice): T[] =>
  notes
    .filter(({ createdAt }) => period === null || inPeriod(createdAt.slice(0, 10), period))
    .flatMap((note) => (pupilId === null ? note : (namingOnly(note, new Set([pupilId])) ?? [])));

const inPeriod = (day: string, { from, to }: Period): boolean => day >= from && day <= to;

/**
 * The export of a choice of records. Where a period is chosen, only pupils who were talked with or noted in it come along;
 * a chosen pupil always does.
 * @param app version of the program that writes the file
 */
export const exportFile = (
  records: Pick<Copy, 'pupils' | 'dialogues'> & Partial<Pick<Copy, 'school' | 'attachments' | 'annotations'>>,
  choice: ExportChoice,
  app: string,
  exportedAt: string,
): ExportFile => {
  const { pupilId, period } = choice;
  const annotations = records.annotations && notesToExport(records.annotations, choice);
  const dialogues = records.dialogues.filter(
    (dialogue) =>
      (pupilId === null || dialogue.pupilId === pupilId) && (period === null || inPeriod(dialogue.date, period)),
  );
  const concerned = new Set([
    ...dialogues.map((dialogue) => dialogue.pupilId),
    ...(annotations ?? []).flatMap(({ pupilIds }) => pupilIds),
  ]);
  const pupils = records.pupils.filter((pupil) =>
    pupilId !== null ? pupil.id === pupilId : period === null || concerned.has(pupil.id),
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
    ...(annotations && { annotations }),
  };
};

/** The file's name: `laeringsdialog-2026-11-23.json`, without any pupil's name, since file names travel far. */
export const exportFileName = (day: string): string => `laeringsdialog-${day}.json`;

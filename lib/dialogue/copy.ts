import { Annotation, BinnedAnnotation } from '../annotation/annotation.ts';
import { namingOnly } from '../annotation/named-pupils.ts';
import * as z from '../zod.ts';
import { Attachment } from './attachment.ts';
import { BinnedDialogue, Dialogue } from './dialogue.ts';
import { earlierOf } from './earlier.ts';
import { ExportFile } from './export-file.ts';
import { Pupil } from './pupil.ts';
import { SchoolRecord } from './school-record.ts';

const list = <S extends z.ZodMiniType>(of: S) => z._default(z.array(of), []);

/** A copy of everything that is stored, the bin and the earlier states too: what a backup holds. */
export const Copy = z.object({
  pupils: z.array(Pupil),
  dialogues: z.array(BinnedDialogue),
  earlierPupils: list(earlierOf(Pupil)),
  earlierDialogues: list(earlierOf(Dialogue)),
  school: list(SchoolRecord),
  attachments: list(Attachment),
  annotations: list(BinnedAnnotation),
  earlierAnnotations: list(earlierOf(Annotation)),
});
export type Copy = z.infer<typeof Copy>;

const RECORDS_IN_PART = 100;

/** The names of a copy's lists. */
const LISTS = [
  'pupils',
  'dialogues',
  'earlierPupils',
  'earlierDialogues',
  'school',
  'attachments',
  'annotations',
  'earlierAnnotations',
] as const;

/** A copy with nothing in it. */
export const emptyCopy = (): Copy => ({
  pupils: [],
  dialogues: [],
  earlierPupils: [],
  earlierDialogues: [],
  school: [],
  attachments: [],
  annotations: [],
  earlierAnnotations: [],
});

/** Parts a copy, so that none is large: an attachment is a part of its own. There is always one part at least. */
export const inParts = (copy: Copy): Copy[] => {
  const longest = Math.max(...LISTS.map((name) => (name === 'attachments' ? 0 : copy[name].length)));
  const parts: Copy[] = [];
  for (let from = 0; from === 0 || from < longest; from += RECORDS_IN_PART) {
    const slice = <T>(records: T[]) => records.slice(from, from + RECORDS_IN_PART);
    parts.push({
      pupils: slice(copy.pupils),
      dialogues: slice(copy.dialogues),
      earlierPupils: slice(copy.earlierPupils),
      earlierDialogues: slice(copy.earlierDialogues),
      school: slice(copy.school),
      attachments: [],
      annotations: slice(copy.annotations),
      earlierAnnotations: slice(copy.earlierAnnotations),
    });
  }
  return [...parts, ...copy.attachments.map((attachment) => ({ ...emptyCopy(), attachments: [attachment] }))];
};

/** Puts parts together again. Null where one of them is not what a backup holds. */
export const fromParts = (parts: unknown[]): Copy | null => {
  const read = parts.map((part) => Copy.safeParse(part));
  if (read.some(({ success }) => !success)) return null;
  const copies = read.flatMap(({ data }) => data ?? []);
  return {
    pupils: copies.flatMap(({ pupils }) => pupils),
    dialogues: copies.flatMap(({ dialogues }) => dialogues),
    earlierPupils: copies.flatMap(({ earlierPupils }) => earlierPupils),
    earlierDialogues: copies.flatMap(({ earlierDialogues }) => earlierDialogues),
    school: copies.flatMap(({ school }) => school),
    attachments: copies.flatMap(({ attachments }) => attachments),
    annotations: copies.flatMap(({ annotations }) => annotations),
    earlierAnnotations: copies.flatMap(({ earlierAnnotations }) => earlierAnnotations),
  };
};

/** The copy that an exported file holds, or null where the text is no such file. */
export const copyOfExport = (text: string): Copy | null => {
  try {
    const file = ExportFile.safeParse(JSON.parse(text));
    if (!file.success) return null;
    const { pupils, dialogues, earlierPupils = [], earlierDialogues = [], school = [], attachments = [] } = file.data;
    const { annotations = [], earlierAnnotations = [] } = file.data;
    const [talks, notes] = [
      { dialogues, earlierDialogues },
      { annotations, earlierAnnotations },
    ];
    return { pupils, earlierPupils, ...talks, ...notes, school, attachments };
  } catch {
    // Not JSON is no export; whoever asked says so.
    return null;
  }
};

/** What a copy holds of some pupils, of what was said with them, and of the notes that name them: these name nobody else then. */
export const copyOfPupils = (copy: Copy, ids: ReadonlySet<string>): Copy => ({
  pupils: copy.pupils.filter(({ id }) => ids.has(id)),
  dialogues: copy.dialogues.filter(({ pupilId }) => ids.has(pupilId)),
  earlierPupils: copy.earlierPupils.filter(({ state }) => ids.has(state.id)),
  earlierDialogues: copy.earlierDialogues.filter(({ state }) => ids.has(state.pupilId)),
  school: [],
  attachments: copy.attachments.filter(({ pupilId }) => ids.has(pupilId)),
  annotations: copy.annotations.flatMap((note) => namingOnly(note, ids) ?? []),
  earlierAnnotations: copy.earlierAnnotations.flatMap(({ keptAt, state }) => {
    const named = namingOnly(state, ids);
    return named ? [{ keptAt, state: named }] : [];
  }),
});

import type { Copy } from '../dialogue/copy.ts';
import { type Plan, type Prefer, planMerge } from '../dialogue/merge.ts';
import { type PupilPreview, previewByPupil } from '../dialogue/merge-preview.ts';
import { openBinnedAnnotations } from './annotation-rows.ts';
import { openAttachments } from './attachment-rows.ts';
import { openBinned } from './bin.ts';
import type {
  AnnotationRow,
  AttachmentRow,
  Database,
  DialogueRow,
  EarlierRow,
  PupilRow,
  SchoolRow,
} from './database.ts';
import { layAside, openEarlier } from './earlier.ts';
import { momentsOf } from './moments.ts';
import { openPupils } from './pupil-rows.ts';
import { openSchoolRecords } from './school-rows.ts';
import { type Progress, sealPlan } from './seal-plan.ts';
import { changedStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

/** Rows as they lie in the database, sealed. */
export type Rows = {
  pupils: PupilRow[];
  dialogues: DialogueRow[];
  earlier: EarlierRow[];
  school: SchoolRow[];
  attachments: AttachmentRow[];
  annotations: AnnotationRow[];
};

const tables = (db: Database) => [db.pupils, db.dialogues, db.earlier, db.school, db.attachments, db.annotations];

const readRows = (db: Database): Promise<Rows> =>
  db.transaction('r', tables(db), async () => ({
    pupils: await db.pupils.toArray(),
    dialogues: await db.dialogues.toArray(),
    earlier: await db.earlier.toArray(),
    school: await db.school.toArray(),
    attachments: await db.attachments.toArray(),
    annotations: await db.annotations.toArray(),
  }));

/** Opens rows; those that can't be opened are set aside. */
export const openCopy = async (vault: Vault, rows: Rows): Promise<Copy> => {
  const { pupils, dialogues, annotations } = await openEarlier(vault, rows.earlier);
  return {
    pupils: await openPupils(vault, rows.pupils),
    dialogues: await openBinned(vault, rows.dialogues),
    earlierPupils: pupils,
    earlierDialogues: dialogues,
    school: await openSchoolRecords(vault, rows.school),
    attachments: await openAttachments(vault, rows.attachments),
    annotations: await openBinnedAnnotations(vault, rows.annotations),
    earlierAnnotations: annotations,
  };
};

/** Everything that is stored and can be opened, the bin and earlier states too; drafts are not. */
export const everything = async (vault: Vault): Promise<Copy> => openCopy(vault, await readRows(vault.db));

/** What bringing in a copy would do, by pupil. Nothing is changed. */
export const previewOf = async (vault: Vault, incoming: Copy, prefer: Prefer): Promise<PupilPreview[]> => {
  const here = await everything(vault);
  return previewByPupil(planMerge(here, incoming, prefer, await changedStamp(vault.db)), here);
};

/** What tells whether something was written since rows were read; an attachment changes only with its pupil. */
const stateOf = ({ pupils, dialogues, school, annotations }: Omit<Rows, 'earlier' | 'attachments'>): string =>
  momentsOf([...pupils, ...dialogues, ...school, ...annotations]);

/**
 * Brings in what a copy has, all in one transaction or nothing at all.
 * @param incoming compared anew with what is here now, so an edit made since the preview is not lost
 * @returns what was done
 */
export const bringIn = async (
  vault: Vault,
  incoming: Copy,
  prefer: Prefer,
  onProgress: Progress = () => {},
): Promise<Plan> => {
  const { db } = vault;
  const stamp = await changedStamp(db);
  for (;;) {
    const before = await readRows(db);
    const plan = planMerge(await openCopy(vault, before), incoming, prefer, stamp);
    const rows = await sealPlan(vault, plan, onProgress);
    const written = await db.transaction('rw', tables(db), async () => {
      const now = {
        pupils: await db.pupils.toArray(),
        dialogues: await db.dialogues.toArray(),
        school: await db.school.toArray(),
        annotations: await db.annotations.toArray(),
      };
      // Something was written while the rows were being sealed: all is compared once more.
      if (stateOf(now) !== stateOf(before)) return false;
      await db.pupils.bulkPut(rows.pupils);
      await db.dialogues.bulkPut(rows.dialogues);
      await db.school.bulkPut(rows.school);
      await db.attachments.bulkPut(rows.attachments);
      await db.annotations.bulkPut(rows.annotations);
      await layAside(db, rows.aside);
      return true;
    });
    if (written) return plan;
  }
};

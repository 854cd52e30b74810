import type { Copy } from '../dialogue/copy.ts';
import type { BinnedDialogue } from '../dialogue/dialogue.ts';
import { type Plan, type Prefer, planMerge } from '../dialogue/merge.ts';
import { type PupilPreview, previewByPupil } from '../dialogue/merge-preview.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import { attachmentRow, openAttachments } from './attachment-rows.ts';
import { openBinned } from './bin.ts';
import type { AttachmentRow, Database, DialogueRow, EarlierRow, PupilRow, SchoolRow } from './database.ts';
import { dialogueRow } from './dialogue-rows.ts';
import { type Aside, layAside, openEarlier } from './earlier.ts';
import { inBin } from './in-bin.ts';
import { openPupils, pupilRow } from './pupil-rows.ts';
import { openSchoolRecords, schoolRow } from './school-rows.ts';
import { changedStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

/** Rows as they lie in the database, sealed. */
export type Rows = {
  pupils: PupilRow[];
  dialogues: DialogueRow[];
  earlier: EarlierRow[];
  school: SchoolRow[];
  attachments: AttachmentRow[];
};

const tables = (db: Database) => [db.pupils, db.dialogues, db.earlier, db.school, db.attachments];

const readRows = (db: Database): Promise<Rows> =>
  db.transaction('r', tables(db), async () => ({
    pupils: await db.pupils.toArray(),
    dialogues: await db.dialogues.toArray(),
    earlier: await db.earlier.toArray(),
    school: await db.school.toArray(),
    attachments: await db.attachments.toArray(),
  }));

/** Opens rows; those that can't be opened are set aside. */
export const openCopy = async (vault: Vault, rows: Rows): Promise<Copy> => {
  const { pupils, dialogues } = await openEarlier(vault, rows.earlier);
  return {
    pupils: await openPupils(vault, rows.pupils),
    dialogues: await openBinned(vault, rows.dialogues),
    earlierPupils: pupils,
    earlierDialogues: dialogues,
    school: await openSchoolRecords(vault, rows.school),
    attachments: await openAttachments(vault, rows.attachments),
  };
};

/** Everything that is stored and can be opened, the bin and earlier states too; drafts are not. */
export const everything = async (vault: Vault): Promise<Copy> => openCopy(vault, await readRows(vault.db));

/** What bringing in a copy would do, by pupil. Nothing is changed. */
export const previewOf = async (vault: Vault, incoming: Copy, prefer: Prefer): Promise<PupilPreview[]> => {
  const here = await everything(vault);
  return previewByPupil(planMerge(here, incoming, prefer, await changedStamp(vault.db)), here);
};

/** Told how many of all records have been sealed, while a copy is brought in. */
export type Progress = (done: number, all: number) => void;

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
      };
      // Something was written while the rows were being sealed: all is compared once more.
      if (momentsOf(now) !== momentsOf(before)) return false;
      await db.pupils.bulkPut(rows.pupils);
      await db.dialogues.bulkPut(rows.dialogues);
      await db.school.bulkPut(rows.school);
      await db.attachments.bulkPut(rows.attachments);
      await layAside(db, rows.aside);
      return true;
    });
    if (written) return plan;
  }
};

/** The rows that a plan writes. */
const sealPlan = async (vault: Vault, plan: Plan, onProgress: Progress) => {
  const { pupils, dialogues } = plan;
  const school = [...plan.school.add, ...plan.school.change];
  const attachments = [...plan.attachments.add, ...plan.attachments.change];
  const written = { pupils: [...pupils.add, ...pupils.change], dialogues: [...dialogues.add, ...dialogues.change] };
  const lists = [written.pupils, written.dialogues, pupils.earlier, dialogues.earlier, school, attachments];
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const count = <T>(row: T): T => {
    done += 1;
    if (done % 100 === 0 || done === all) onProgress(done, all);
    return row;
  };
  const binnedRow = async (dialogue: BinnedDialogue) => ({
    ...(await dialogueRow(vault, dialogue)),
    ...inBin(dialogue),
  });
  const asidePupil = async ({ keptAt, state }: (typeof pupils.earlier)[number]): Promise<Aside> => ({
    table: 'pupils',
    keptAt,
    row: await pupilRow(vault, state),
  });
  const asideDialogue = async ({ keptAt, state }: (typeof dialogues.earlier)[number]): Promise<Aside> => ({
    table: 'dialogues',
    keptAt,
    row: await dialogueRow(vault, state),
  });
  return {
    pupils: await sealEach(written.pupils, (pupil: Pupil) => pupilRow(vault, pupil).then(count)),
    dialogues: await sealEach(written.dialogues, (dialogue) => binnedRow(dialogue).then(count)),
    school: await sealEach(school, (record) => schoolRow(vault, record).then(count)),
    attachments: await sealEach(attachments, (each) => attachmentRow(vault, each).then(count)),
    aside: [
      ...(await sealEach(pupils.earlier, (each) => asidePupil(each).then(count))),
      ...(await sealEach(dialogues.earlier, (each) => asideDialogue(each).then(count))),
    ],
  };
};

const AT_ONCE = 500;

/** Seals some hundred at a time, so that the page stays awake and the memory small. */
const sealEach = async <T, R>(records: T[], seal: (record: T) => Promise<R>): Promise<R[]> => {
  const rows: R[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE)
    rows.push(...(await Promise.all(records.slice(from, from + AT_ONCE).map(seal))));
  return rows;
};

/** Which records there are and when each was last changed, in one text. */
const momentsOf = ({ pupils, dialogues, school }: Pick<Rows, 'pupils' | 'dialogues' | 'school'>): string =>
  [...pupils, ...school, ...dialogues.map((row) => ({ ...row, updatedAt: `${row.updatedAt} ${row.deletedAt ?? ''}` }))]
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .toSorted()
    .join('\n');

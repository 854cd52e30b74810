import { merged, type Records } from '../dialogue/doubles.ts';
import { openAnnotations, openBinnedAnnotations } from './annotation-rows.ts';
import { attachmentRow, openAttachments } from './attachment-rows.ts';
import { openBinned } from './bin.ts';
import type { Database, EarlierRow } from './database.ts';
import { rowsOfPupil } from './dialogues.ts';
import { draftRow, openDrafts } from './drafts.ts';
import { openEarlier } from './earlier.ts';
import { momentsOf } from './moments.ts';
import { openPupils, pupilRow } from './pupil-rows.ts';
import { asideAnnotation, asideDialogue, asidePupil, binnedAnnotationRow, binnedDialogueRow } from './seal-plan.ts';
import { changedStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

const tables = (db: Database) => [db.pupils, db.dialogues, db.attachments, db.annotations, db.earlier, db.drafts];

/** The rows that may tell of either of two pupils. Whom a note or a draft names lies sealed, so all of those come along. */
const readRows = async (db: Database, keep: string, gone: string) => ({
  pupils: await db.pupils.where('id').anyOf(keep, gone).toArray(),
  dialogues: await rowsOfPupil(db, gone).toArray(),
  attachments: await db.attachments.where('pupilId').equals(gone).toArray(),
  annotations: await db.annotations.toArray(),
  drafts: await db.drafts.toArray(),
  earlier: await db.earlier.toArray(),
});
type Rows = Awaited<ReturnType<typeof readRows>>;

const stateOf = ({ pupils, dialogues, attachments, annotations, drafts, earlier }: Rows): string =>
  [
    momentsOf([...pupils, ...dialogues, ...attachments, ...annotations, ...drafts]),
    ...earlier.map(({ place }) => place),
  ].join('\n');

/** What is to be opened of the rows, so that no more is sealed anew than must. */
const concerned = async (
  vault: Vault,
  rows: Rows,
  gone: string,
): Promise<{ records: Records; earlier: EarlierRow[] }> => {
  const names = ({ pupilIds }: { pupilIds: readonly string[] }) => pupilIds.includes(gone);
  const noted = async (each: EarlierRow) =>
    each.table === 'annotations' && (await openAnnotations(vault, [each.row])).some(names);
  const isOf = async (each: EarlierRow) =>
    each.record === gone || (each.table === 'dialogues' && each.row.pupilId === gone) || (await noted(each));
  const isConcerned = await Promise.all(rows.earlier.map(isOf));
  const earlier = rows.earlier.filter((_, at) => isConcerned[at]);
  const states = await openEarlier(vault, earlier);
  const records: Records = {
    pupils: await openPupils(vault, rows.pupils),
    dialogues: await openBinned(vault, rows.dialogues),
    attachments: await openAttachments(vault, rows.attachments),
    annotations: (await openBinnedAnnotations(vault, rows.annotations)).filter(names),
    earlierPupils: states.pupils,
    earlierDialogues: states.dialogues,
    earlierAnnotations: states.annotations,
    drafts: (await openDrafts(vault)).filter(({ form }) => names(form)),
  };
  const opened =
    records.dialogues.length === rows.dialogues.length &&
    records.attachments.length === rows.attachments.length &&
    states.pupils.length + states.dialogues.length + states.annotations.length === earlier.length;
  // What can't be opened can't be handed over, and would be left with nobody.
  if (!opened) throw new Error('Something of the pupil who goes can’t be opened.');
  return { records, earlier };
};

const sealed = async (vault: Vault, records: Records) => {
  const seal = <T, R>(list: readonly T[], row: (vault: Vault, record: T) => Promise<R>): Promise<R[]> =>
    Promise.all(list.map((record) => row(vault, record)));
  const states = [
    ...(await seal(records.earlierPupils, asidePupil)),
    ...(await seal(records.earlierDialogues, asideDialogue)),
    ...(await seal(records.earlierAnnotations, asideAnnotation)),
  ];
  return {
    pupils: await seal(records.pupils, pupilRow),
    dialogues: await seal(records.dialogues, binnedDialogueRow),
    attachments: await seal(records.attachments, attachmentRow),
    annotations: await seal(records.annotations, binnedAnnotationRow),
    drafts: await seal(records.drafts, (_, { id, form }) => draftRow(vault, id, form)),
    earlier: states.map((state) => ({ ...state, record: state.row.id })),
  };
};

/**
 * Makes two records of one pupil into one: talks, agreements, products, notes, drafts and earlier states of the one go
 * over to the other, all in one transaction. It can be undone by a backup only.
 * @param keep the id of the one who stays
 * @param gone the id of the other
 * @throws Error, and nothing is changed, where one is not there or something of the one who goes can't be opened
 */
export const mergePupils = async (vault: Vault, keep: string, gone: string): Promise<void> => {
  const { db } = vault;
  const stamp = await changedStamp(db);
  for (;;) {
    const before = await readRows(db, keep, gone);
    const { records, earlier } = await concerned(vault, before, gone);
    const rows = await sealed(vault, merged(records, keep, gone, stamp));
    const written = await db.transaction('rw', tables(db), async () => {
      if (stateOf(await readRows(db, keep, gone)) !== stateOf(before)) return false;
      await db.pupils.delete(gone);
      await db.pupils.bulkPut(rows.pupils);
      await db.dialogues.bulkPut(rows.dialogues);
      await db.attachments.bulkPut(rows.attachments);
      await db.annotations.bulkPut(rows.annotations);
      await db.drafts.bulkPut(rows.drafts);
      await db.earlier.bulkDelete(earlier.map(({ place }) => place));
      await db.earlier.bulkAdd(rows.earlier);
      return true;
    });
    if (written) return;
  }
};

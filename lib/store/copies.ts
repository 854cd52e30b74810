import type { BinnedDialogue, Copy } from '../dialogue/copy.ts';
import { type Plan, planMerge } from '../dialogue/merge.ts';
import type { DialogueRow } from './database.ts';
import { dialogueRow, openDialogues } from './dialogues.ts';
import { allPupils, pupilRow } from './pupils.ts';
import type { Vault } from './vault.ts';

const inBin = ({ deletedAt }: { deletedAt?: string | undefined }) => (deletedAt === undefined ? {} : { deletedAt });

/** Everything that is stored and can be opened, the bin too; drafts are not. */
export const everything = async (vault: Vault): Promise<Copy> => {
  const rows = await vault.db.dialogues.toArray();
  const binned = new Map(rows.map((row) => [row.id, inBin(row)]));
  const dialogues = await openDialogues(vault, rows);
  return {
    pupils: await allPupils(vault),
    dialogues: dialogues.map((dialogue) => ({ ...dialogue, ...binned.get(dialogue.id) })),
  };
};

const rowOf = async (vault: Vault, { deletedAt, ...dialogue }: BinnedDialogue): Promise<DialogueRow> => ({
  ...(await dialogueRow(vault, dialogue)),
  ...inBin({ deletedAt }),
});

/**
 * Brings in what a copy has that is new or newer, all in one transaction or nothing at all.
 * @param incoming compared anew with what is here now, so an edit made since the preview is not lost
 * @returns what was done
 */
export const bringIn = async (vault: Vault, incoming: Copy): Promise<Plan> => {
  const { db } = vault;
  for (;;) {
    const here = await everything(vault);
    const plan = planMerge(here, incoming);
    const pupils = await Promise.all(
      [...plan.pupils.add, ...plan.pupils.change].map((pupil) => pupilRow(vault, pupil)),
    );
    const dialogues = await Promise.all(
      [...plan.dialogues.add, ...plan.dialogues.change].map((dialogue) => rowOf(vault, dialogue)),
    );
    const seen = momentsOf(here);
    const written = await db.transaction('rw', db.pupils, db.dialogues, async () => {
      // Something was written while the rows were being sealed: all is compared once more.
      if (momentsOf({ pupils: await db.pupils.toArray(), dialogues: await db.dialogues.toArray() }, vault) !== seen)
        return false;
      await db.pupils.bulkPut(pupils);
      await db.dialogues.bulkPut(dialogues);
      return true;
    });
    if (written) return plan;
  }
};

type Moments = { id: string; updatedAt: string; deletedAt?: string | undefined }[];

/** Which records there are and when each was last changed, in one text. Records set aside are not counted. */
const momentsOf = ({ pupils, dialogues }: { pupils: Moments; dialogues: Moments }, vault?: Vault): string => {
  const broken = vault?.broken.peek() ?? new Set();
  const line = (table: string) => (record: Moments[number]) =>
    broken.has(`${table}/${record.id}`) ? '' : `${record.id} ${record.updatedAt} ${record.deletedAt ?? ''}`;
  return [...pupils.map(line('pupils')), ...dialogues.map(line('dialogues'))].filter(Boolean).toSorted().join('\n');
};

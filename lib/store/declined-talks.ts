import type { Period } from '../dialogue/calendar.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { openDialogues } from './dialogue-rows.ts';
import type { Vault } from './vault.ts';

/** Formal talks of a period that were declined, the last one first. */
export const declinedTalks = async (vault: Vault, { from, to }: Period): Promise<Dialogue[]> => {
  const rows = await vault.db.dialogues.where('state').equals('takket nei').toArray();
  const kept = rows.filter(({ deletedAt, date }) => deletedAt === undefined && date >= from && date <= to);
  return (await openDialogues(vault, kept)).toSorted((a, b) => b.date.localeCompare(a.date));
};

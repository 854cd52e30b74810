import type { Dialogue } from '../dialogue/dialogue.ts';
import { dueOf } from '../dialogue/follow-up.ts';
import { Day, Id } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { openDialogues } from './dialogue-rows.ts';
import { binnedTalks, isKept } from './in-bin.ts';
import { follow } from './live.ts';
import type { Vault } from './vault.ts';

/** The dialogues whose agreements are to be looked at some day, not those in the bin. */
export const dialoguesToFollowUp = async (vault: Vault): Promise<Dialogue[]> => {
  const rows = await vault.db.dialogues.where('due').above('').toArray();
  return openDialogues(vault, rows.filter(isKept));
};

/** With whom something is to be looked at, and the first day of it; one for each talk, not those in the bin. */
export type DueMark = { pupilId: string; due: string };

/** The key of the index that the marks are read from: a pupil and a day. */
const DueKey = z.tuple([Id, Day]);

/** Of more pupils than this all that is due is read at once, and what is others' left out. */
const MANY = 100;

/** What is to be looked at some day with some pupils. It is read from an index alone: no row is fetched, nothing opened. */
export const dueMarks = ({ db }: Vault, pupilIds: readonly string[]): Promise<DueMark[]> =>
  // One transaction for all: else there would be one for each pupil, which takes longer than the reading.
  db.transaction('r', db.dialogues, async () => {
    const binned = await binnedTalks(db);
    const wanted = new Set(pupilIds);
    const stretches = wanted.size > MANY ? [[[''], ['\uffff']]] : pupilIds.map((id) => [[id], [id, '\uffff']]);
    const marks: DueMark[] = [];
    await Promise.all(
      stretches.map(([from, to]) =>
        db.dialogues
          .where('[pupilId+due]')
          .between(from, to)
          .eachKey((key, { primaryKey }) => {
            const [pupilId, due] = DueKey.parse(key);
            if (!binned.has(primaryKey) && wanted.has(pupilId)) marks.push({ pupilId, due });
          }),
      ),
    );
    return marks;
  });

/** Calls `handle` whenever there are other agreements to look at, in this page or in another, until it is ended. */
export const followDue = ({ db }: Vault, handle: () => void): (() => void) =>
  follow(() => db.dialogues.where('due').above('').keys(), handle);

/** Lays the day beside records that were written before there was an index of them: once, since it takes the keys. */
export const indexDue = async (vault: Vault): Promise<void> => {
  const { db } = vault;
  if (await db.meta.get('due-indexed')) return;
  const dialogues = await openDialogues(vault, await db.dialogues.toArray());
  await db.transaction('rw', db.dialogues, db.meta, async () => {
    for (const dialogue of dialogues)
      await db.dialogues
        .where('id')
        .equals(dialogue.id)
        // What was changed meanwhile has its day beside it already.
        .modify((row) => {
          if (row.updatedAt === dialogue.updatedAt) row.due = dueOf(dialogue);
        });
    await db.meta.put({ key: 'due-indexed', value: true });
  });
};

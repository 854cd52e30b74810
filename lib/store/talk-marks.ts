import type { Period } from '../dialogue/calendar.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import type { Vault } from './vault.ts';

/** What is counted of a talk: with whom, of which kind, when, and how far it has come. */
export type TalkMark = Pick<Dialogue, 'id' | 'pupilId' | 'kind' | 'date' | 'state'>;

/** The marks of a period's talks. They stand in the clear beside what is sealed, so nothing is opened to count. */
export const talkMarks = async ({ db }: Vault, { from, to }: Period): Promise<TalkMark[]> =>
  (await db.dialogues.where('date').between(from, to, true, true).toArray())
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ id, pupilId, kind, date, state }) => ({ id, pupilId, kind, date, state }));

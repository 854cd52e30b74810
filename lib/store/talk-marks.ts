import type { Period } from '../dialogue/calendar.ts';
import { type Dialogue, DialogueState } from '../dialogue/dialogue.ts';
import { DialogueKind } from '../dialogue/dialogue-kind.ts';
import { Day, Id } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { rowsOfPupil } from './dialogues.ts';
import { binnedTalks, isKept } from './in-bin.ts';
import type { Vault } from './vault.ts';

/** What is counted of a talk: with whom, of which kind, when, and how far it has come. */
export type TalkMark = Pick<Dialogue, 'id' | 'pupilId' | 'kind' | 'date' | 'state'>;

/** What the index that the marks are read from is made of. */
const MarkKey = z.tuple([DialogueKind, Day, Id, DialogueState]);

const markOf = (key: unknown, id: string): TalkMark => {
  const [kind, date, pupilId, state] = MarkKey.parse(key);
  return { id, pupilId, kind, date, state };
};

/** The marks of a period's talks, kind by kind. They are read from an index alone: no row is fetched, nothing opened. */
export const talkMarks = async (
  { db }: Vault,
  { from, to }: Period,
  kinds: readonly DialogueKind[] = DialogueKind.options,
): Promise<TalkMark[]> => {
  const binned = await binnedTalks(db);
  const marks: TalkMark[] = [];
  for (const each of kinds)
    await db.dialogues
      .where('[kind+date+pupilId+state]')
      .between([each, from], [each, to, '\uffff'])
      .eachKey((key, { primaryKey: id }) => {
        if (!binned.has(id)) marks.push(markOf(key, id));
      });
  return marks;
};

const GUIDANCE = 'veiledningssamtale';

/** So many talks for each pupil are looked at from the newest back; who is not met in them is asked for alone. */
const LOOKED_AT = 3;

/** The mark of the last guidance talk with each of some pupils, of those who had one. */
export const lastGuidanceTalks = ({ db }: Vault, pupilIds: readonly string[]): Promise<TalkMark[]> =>
  // One transaction for all: else there would be one for each pupil, which takes longer than the reading.
  db.transaction('r', db.dialogues, async () => {
    const binned = await binnedTalks(db);
    const waiting = new Set(pupilIds);
    const marks: TalkMark[] = [];
    let left = pupilIds.length * LOOKED_AT;
    await db.dialogues
      .where('[kind+date+pupilId+state]')
      .between([GUIDANCE], [GUIDANCE, '\uffff'])
      .reverse()
      .until(() => waiting.size === 0 || left <= 0)
      .eachKey((key, { primaryKey: id }) => {
        left -= 1;
        const mark = markOf(key, id);
        if (!binned.has(id) && waiting.delete(mark.pupilId)) marks.push(mark);
      });
    const rows = await Promise.all(
      [...waiting].map((id) =>
        rowsOfPupil(db, id)
          .reverse()
          .filter((row) => row.kind === GUIDANCE && isKept(row))
          .first(),
      ),
    );
    const others = rows.flatMap((row) => {
      if (!row) return [];
      const { id, pupilId, kind, date, state } = row;
      return [{ id, pupilId, kind, date, state }];
    });
    return [...marks, ...others];
  });

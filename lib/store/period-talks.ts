import { daysAfter, halfYearOf, type Period } from '../dialogue/calendar.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import type { Boundary } from '../dialogue/duties.ts';
import type { DialogueRow } from './database.ts';
import { openDialogues } from './dialogue-rows.ts';
import { isKept } from './in-bin.ts';
import { talkMarks } from './talk-marks.ts';
import type { Vault } from './vault.ts';

/** So many rows are fetched and opened at a time, that the page can answer in between. */
const AT_ONCE = 50;

const isHeld = (row: DialogueRow): boolean => row.state === 'gjennomført' && isKept(row);

/**
 * The talks with some pupils that tell how a period went: those held in it, and earlier ones whose agreements may have
 * been looked at in it or are still to be. Which earlier ones those are stands in the clear, so that no others are opened.
 */
export const talksTelling = async (
  vault: Vault,
  pupilIds: ReadonlySet<string>,
  { from, to }: Period,
): Promise<Dialogue[]> => {
  const { dialogues } = vault.db;
  const marks = await talkMarks(vault, { from, to });
  // A change is stamped in UTC, where a day may begin later than in the teacher's own time.
  const dayBefore = daysAfter(from, -1);
  const [before, changed, due] = await Promise.all([
    dialogues.where('date').below(from).primaryKeys(),
    dialogues.where('updatedAt').aboveOrEqual(dayBefore).primaryKeys(),
    dialogues.where('due').between('', to, false, true).primaryKeys(),
  ]);
  const telling = new Set([...changed, ...due]);
  const ids = [
    ...marks.filter(({ pupilId, state }) => state === 'gjennomført' && pupilIds.has(pupilId)).map(({ id }) => id),
    ...before.filter((id) => telling.has(id)),
  ];
  const talks: Dialogue[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const rows = await dialogues.bulkGet(ids.slice(first, first + AT_ONCE));
    const wanted = rows.flatMap((row) => (row && isHeld(row) && pupilIds.has(row.pupilId) ? [row] : []));
    talks.push(...(await openDialogues(vault, wanted)));
  }
  return talks;
};

/** The half years in which talks were held, up to the one that holds a day, which is always among them; newest first. */
export const halfYearsHeld = async ({ db }: Vault, day: string, boundary: Boundary): Promise<Period[]> => {
  const current = halfYearOf(day, boundary);
  const found: Period[] = [];
  for (let after = ''; ; ) {
    const next = await db.dialogues.where('date').between(after, current.from, false, false).filter(isHeld).first();
    if (!next) return [current, ...found.toReversed()];
    const period = halfYearOf(next.date, boundary);
    found.push(period);
    after = period.to;
  }
};

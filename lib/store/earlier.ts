import type { Dialogue } from '../dialogue/dialogue.ts';
import { type Earlier, STATES_KEPT } from '../dialogue/earlier.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import type { Database, DialogueRow, EarlierRow, PupilRow } from './database.ts';
import { openDialogues } from './dialogue-rows.ts';
import { openPupils } from './pupil-rows.ts';
import type { Vault } from './vault.ts';

/** A row that is to be laid aside, and when it was. */
export type Aside = { keptAt: string } & (
  | { table: 'pupils'; row: PupilRow }
  | { table: 'dialogues'; row: DialogueRow }
);

const lastAsideFirst = (a: EarlierRow, b: EarlierRow): number => b.keptAt.localeCompare(a.keptAt) || b.place - a.place;

/** Lays states aside, within a transaction that may write them; of each record only the last ten stay. */
export const layAside = async (db: Database, states: Aside[]): Promise<void> => {
  await db.earlier.bulkAdd(states.map((state) => ({ ...state, record: state.row.id })));
  for (const record of new Set(states.map(({ row }) => row.id))) {
    const all = await db.earlier.where('record').equals(record).toArray();
    const tooMany = all.sort(lastAsideFirst).slice(STATES_KEPT);
    await db.earlier.bulkDelete(tooMany.map(({ place }) => place));
  }
};

/** Forgets the earlier states of records, within a transaction that may. */
export const forgetEarlier = (db: Database, records: string[]): Promise<number> =>
  db.earlier.where('record').anyOf(records).delete();

/** Opens earlier states, by the kind of their record. Those that can't be opened are set aside. */
export const openEarlier = async (
  vault: Vault,
  rows: EarlierRow[],
): Promise<{ pupils: Earlier<Pupil>[]; dialogues: Earlier<Dialogue>[] }> => {
  const pupils = rows.flatMap((each) => (each.table === 'pupils' ? [each] : []));
  const dialogues = rows.flatMap((each) => (each.table === 'dialogues' ? [each] : []));
  return {
    pupils: await Promise.all(pupils.map(({ keptAt, row }) => opened(keptAt, openPupils(vault, [row])))).then(flat),
    dialogues: await Promise.all(dialogues.map(({ keptAt, row }) => opened(keptAt, openDialogues(vault, [row])))).then(
      flat,
    ),
  };
};

const opened = async <T>(keptAt: string, opening: Promise<T[]>): Promise<Earlier<T>[]> =>
  (await opening).map((state) => ({ keptAt, state }));

const flat = <T>(lists: T[][]): T[] => lists.flat();

/** The states that a record once had, the last first. */
export const earlierStates = async (vault: Vault, record: string) => {
  const rows = await vault.db.earlier.where('record').equals(record).toArray();
  return openEarlier(vault, rows.sort(lastAsideFirst));
};

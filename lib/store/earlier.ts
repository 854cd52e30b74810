import type { Annotation } from '../annotation/annotation.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { type Earlier, STATES_KEPT } from '../dialogue/earlier.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import { openAnnotations } from './annotation-rows.ts';
import type { AnnotationRow, Database, DialogueRow, EarlierRow, PupilRow } from './database.ts';
import { openDialogues } from './dialogue-rows.ts';
import { openPupils } from './pupil-rows.ts';
import type { Vault } from './vault.ts';

/** A row that is to be laid aside, and when it was. */
export type Aside = { keptAt: string } & (
  | { table: 'pupils'; row: PupilRow }
  | { table: 'dialogues'; row: DialogueRow }
  | { table: 'annotations'; row: AnnotationRow }
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

/** Earlier states, by the kind of their record. */
type EarlierByKind = { pupils: Earlier<Pupil>[]; dialogues: Earlier<Dialogue>[]; annotations: Earlier<Annotation>[] };

/** Opens earlier states. Those that can't be opened are set aside. */
export const openEarlier = async (vault: Vault, rows: EarlierRow[]): Promise<EarlierByKind> => ({
  pupils: await opened(
    rows.filter((each) => each.table === 'pupils'),
    (row) => openPupils(vault, row),
  ),
  dialogues: await opened(
    rows.filter((each) => each.table === 'dialogues'),
    (row) => openDialogues(vault, row),
  ),
  annotations: await opened(
    rows.filter((each) => each.table === 'annotations'),
    (row) => openAnnotations(vault, row),
  ),
});

const opened = async <R, T>(
  rows: { keptAt: string; row: R }[],
  open: (row: R[]) => Promise<T[]>,
): Promise<Earlier<T>[]> => {
  // One by one, since each has its own moment and some may not open.
  const states = await Promise.all(
    rows.map(async ({ keptAt, row }) => (await open([row])).map((state) => ({ keptAt, state }))),
  );
  return states.flat();
};

/** The states that a record once had, the last first. */
export const earlierStates = async (vault: Vault, record: string) => {
  const rows = await vault.db.earlier.where('record').equals(record).toArray();
  return openEarlier(vault, rows.sort(lastAsideFirst));
};

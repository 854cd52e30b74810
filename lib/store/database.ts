import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dialogue } from '../dialogue/dialogue.ts';
import type { Pupil } from '../dialogue/pupil.ts';

/** Days a deleted record rests before it is gone for good. */
export const DAYS_IN_BIN = 30;

type Clear<T, K extends keyof T> = Pick<T, K> & { body: Omit<T, K> };

/** A pupil as it lies in the table: the name and the rest are in the body. */
export type PupilRow = Clear<Pupil, 'id' | 'state' | 'createdAt' | 'updatedAt' | 'deviceId'>;

/** A dialogue as it lies in the table. `deletedAt` is there only while the record rests in the bin. */
export type DialogueRow = Clear<
  Dialogue,
  'id' | 'kind' | 'pupilId' | 'date' | 'state' | 'planId' | 'createdAt' | 'updatedAt' | 'deviceId'
> & { deletedAt?: string };

/** What is being typed and not yet saved; `form` names the form it belongs to. */
export type DraftRow = { id: string; form: 'veiledningssamtale'; updatedAt: string; body: unknown };

/** The device's own identity, under the key `device`. */
export type MetaRow = { key: 'device'; value: string };

/** The one database of the extension, the same in panel and mappe, opened by extension pages only. */
export class Database extends Dexie {
  declare pupils: EntityTable<PupilRow, 'id'>;
  declare dialogues: EntityTable<DialogueRow, 'id'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare meta: Table<MetaRow, string>;

  constructor(name = 'laeringsdialog') {
    super(name);
    this.version(1).stores({
      pupils: 'id, state, updatedAt',
      dialogues: 'id, [pupilId+date], [planId+date], date, kind, state, updatedAt, deletedAt',
      drafts: 'id, updatedAt',
      meta: 'key',
    });
  }
}

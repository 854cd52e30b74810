import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Annotation } from '../annotation/annotation.ts';
import type { Attachment } from '../dialogue/attachment.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import type { Pupil } from '../dialogue/pupil.ts';
import type { SchoolRecord } from '../dialogue/school-record.ts';
import type { Bytes } from '../seal/bytes.ts';
import { type DueKey, dueIndex, dueKeys } from './due-index.ts';

/** The whole record lies sealed in `body`; what stands beside it is what queries need and tells nobody anything. */
type Sealed<T, K extends keyof T> = Pick<T, K> & { body: Bytes };

export type PupilRow = Sealed<Pupil, 'id' | 'state' | 'createdAt' | 'updatedAt' | 'deviceId'>;

/** `plan` is a blind reference to the plan; `due` is the day its agreement is to be looked at, while that is not done; `deletedAt` is there only while the record rests in the bin. */
export type DialogueRow = Sealed<
  Dialogue,
  'id' | 'kind' | 'pupilId' | 'date' | 'state' | 'createdAt' | 'updatedAt' | 'deviceId'
> & { plan: string | null; due: string | null; deletedAt?: string };

export type SchoolRow = Sealed<SchoolRecord, 'id' | 'type' | 'createdAt' | 'updatedAt' | 'deviceId'>;

export type AttachmentRow = Sealed<
  Attachment,
  'id' | 'pupilId' | 'dialogueId' | 'createdAt' | 'updatedAt' | 'deviceId'
>;

/** `deletedAt` is there only while the note rests in the bin. */
export type AnnotationRow = Sealed<Annotation, 'id' | 'createdAt' | 'updatedAt' | 'deviceId'> & { deletedAt?: string };

/** What is being typed and not yet saved; `form` names the form it belongs to. */
export type DraftRow = { id: string; form: 'veiledningssamtale'; updatedAt: string; body: Bytes };

/** A state that a record once had: the row as it lay. `place` tells the order in which they were laid aside. */
export type EarlierRow = { place: number; record: string; keptAt: string } & (
  | { table: 'pupils'; row: PupilRow }
  | { table: 'dialogues'; row: DialogueRow }
  | { table: 'annotations'; row: AnnotationRow }
);

/**
 * What there is one of on this machine: its identity, the header of the keys, a passkey, the folder for backups; the
 * curriculum; and whether records from before there was an index of due days have theirs beside them.
 */
export type MetaRow = {
  key: 'device' | 'keys' | 'passkey' | 'backup-folder' | 'due-indexed' | 'curriculum';
  value: unknown;
};

/** The version of the database's shape that this program knows. */
export const NEWEST = 9;

/** The one database of the extension, the same in panel and mappe, opened by extension pages only. */
export class Database extends Dexie {
  declare pupils: EntityTable<PupilRow, 'id'>;
  declare dialogues: EntityTable<DialogueRow, 'id'>;
  /** What is due, kept by `dueIndex`: all of it is in the keys. */
  declare due: Table<0, DueKey>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare earlier: EntityTable<EarlierRow, 'place'>;
  declare school: EntityTable<SchoolRow, 'id'>;
  declare attachments: EntityTable<AttachmentRow, 'id'>;
  declare annotations: EntityTable<AnnotationRow, 'id'>;
  declare meta: Table<MetaRow, string>;

  constructor(name = 'laeringsdialog') {
    super(name);
    // Before anything was sealed: the bodies were plain, and the plan's own id stood in the clear.
    this.version(1).stores({
      pupils: 'id, state, updatedAt',
      dialogues: 'id, [pupilId+date], [planId+date], date, kind, state, updatedAt, deletedAt',
      drafts: 'id, updatedAt',
      meta: 'key',
    });
    this.version(2).stores({
      dialogues: 'id, [pupilId+date], [plan+date], date, kind, state, updatedAt, deletedAt',
    });
    this.version(3).stores({ earlier: '++place, record' });
    this.version(4).stores({
      dialogues: 'id, [pupilId+date], [plan+date], date, kind, state, updatedAt, deletedAt, due',
    });
    this.version(5).stores({ school: 'id, type', attachments: 'id, pupilId, dialogueId' });
    this.version(6).stores({ annotations: 'id, plan, deletedAt' });
    // What is counted of a talk stands in the index itself, so that its row, with all that is sealed in it, is left alone.
    this.version(7).stores({
      dialogues:
        'id, [pupilId+date], [plan+date], [kind+date+pupilId+state], date, kind, state, updatedAt, deletedAt, due',
    });
    this.version(8).stores({
      dialogues:
        'id, [pupilId+date], [pupilId+due], [plan+date], [kind+date+pupilId+state], date, kind, state, updatedAt, deletedAt, due',
    });
    this.version(NEWEST)
      .stores({
        dialogues:
          'id, [pupilId+date], [plan+date], [kind+date+pupilId+state], date, kind, state, updatedAt, deletedAt, due',
        due: '',
        annotations: 'id, deletedAt',
      })
      .upgrade(async (tables) => {
        const due = tables.table<0, DueKey>('due');
        const rows = await tables.table<DialogueRow>('dialogues').where('due').above('').toArray();
        await Promise.all(dueKeys(rows).map((key) => due.add(0, key)));
        // A reference to its plan stood beside a note. No note is looked up by it, and so it need tell nobody anything.
        const notes = tables.table<AnnotationRow>('annotations').toCollection();
        await notes.modify((row) => Reflect.deleteProperty(row, 'plan'));
        const states = tables.table<EarlierRow>('earlier').filter(({ table }) => table === 'annotations');
        await states.modify(({ row }) => Reflect.deleteProperty(row, 'plan'));
      });
    this.use(dueIndex);
  }
}

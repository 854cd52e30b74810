import Dexie from 'dexie';
import { Dialogue, DialogueState } from '../dialogue/dialogue.ts';
import { Moment } from '../dialogue/primitives.ts';
import { PupilState } from '../dialogue/pupil.ts';
import { type Bytes, fromBase64, toBase64 } from '../seal/bytes.ts';
import { KeyHeader } from '../seal/key-header.ts';
import * as z from '../zod.ts';
import type { Rows } from './copies.ts';
import { Database, NEWEST } from './database.ts';

const FORMAT = 'laeringsdialog-database';

/**
 * The text of a file with all rows as they lie in the database, sealed as they are: for a database that this program
 * does not know the shape of. No key is needed to make it.
 */
export const rescueFile = async (name = new Database().name): Promise<string> => {
  // Opened without a version of our own, a database is taken as it is.
  const db = await new Dexie(name).open();
  try {
    const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
    const bytes = (_: string, value: unknown) =>
      value instanceof Uint8Array ? { base64: toBase64(new Uint8Array(value)) } : value;
    return JSON.stringify({ format: FORMAT, version: db.verno, tables: Object.fromEntries(tables) }, bytes);
  } finally {
    db.close();
  }
};

const body = z.custom<Bytes>((value) => value instanceof Uint8Array);
const { id, createdAt, updatedAt, deviceId } = Dialogue.shape;
const { kind, pupilId, date } = Dialogue.shape;
const PupilRows = z.object({ id, state: PupilState, createdAt, updatedAt, deviceId, body });
const DialogueRows = z.object({
  ...{ id, kind, pupilId, date, state: DialogueState, createdAt, updatedAt, deviceId, body },
  plan: z.nullable(z.string()),
  due: z._default(z.nullable(z.string()), null),
  deletedAt: z.exactOptional(z.string()),
});
const aside = { place: z.int(), record: id, keptAt: Moment };
const AnnotationRows = z.object({
  ...{ id, createdAt, updatedAt, deviceId, body },
  deletedAt: z.exactOptional(z.string()),
});
const EarlierRows = z.discriminatedUnion('table', [
  z.object({ ...aside, table: z.literal('pupils'), row: PupilRows }),
  z.object({ ...aside, table: z.literal('dialogues'), row: DialogueRows }),
  z.object({ ...aside, table: z.literal('annotations'), row: AnnotationRows }),
]);
const SchoolRows = z.object({
  id,
  type: z.enum(['template', 'check', 'correction']),
  createdAt,
  updatedAt,
  deviceId,
  body,
});
const AttachmentRows = z.object({ id, pupilId, dialogueId: id, createdAt, updatedAt, deviceId, body });
const rows = z._default(z.array(z.unknown()), []);
const RescueFile = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.maximum(NEWEST)),
  tables: z.object({
    meta: z.array(z.unknown()),
    pupils: rows,
    dialogues: rows,
    earlier: rows,
    school: rows,
    attachments: rows,
    annotations: rows,
  }),
});
const Keys = z.object({ key: z.literal('keys'), value: KeyHeader });

/** The rows that fit: one that does not takes no other with it. */
const fitting = <S extends z.ZodMiniType>(schema: S, all: unknown[]): z.output<S>[] =>
  all.flatMap((each) => {
    const row = schema.safeParse(each);
    return row.success ? [row.data] : [];
  });

/** What such a file holds, still sealed, with the header of its keys; null where the text is no such file. */
export const readRescueFile = (text: string): { header: KeyHeader; rows: Rows } | null => {
  const bytes = (_: string, value: unknown) => {
    const base64 = typeof value === 'object' && value !== null && 'base64' in value ? value.base64 : null;
    return typeof base64 === 'string' ? fromBase64(base64) : value;
  };
  try {
    const file = RescueFile.safeParse(JSON.parse(text, bytes));
    const [keys] = fitting(Keys, file.data?.tables.meta ?? []);
    if (!file.success || !keys) return null;
    const { pupils, dialogues, earlier, school, attachments, annotations } = file.data.tables;
    return {
      header: keys.value,
      rows: {
        pupils: fitting(PupilRows, pupils),
        dialogues: fitting(DialogueRows, dialogues),
        earlier: fitting(EarlierRows, earlier),
        school: fitting(SchoolRows, school),
        attachments: fitting(AttachmentRows, attachments),
        annotations: fitting(AnnotationRows, annotations),
      },
    };
  } catch {
    // Not JSON, or bytes that are none, is no such file; whoever asked says so.
    return null;
  }
};

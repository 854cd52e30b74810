import { Id, Moment } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { Broken, type Context, sealBytes, unsealBytes } from './box.ts';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes.ts';
import type { DataKeys } from './data-keys.ts';
import { KeyHeader } from './key-header.ts';

/**
 * The first line of a backup file. It carries the header of the keys, so that the file opens with the passphrase or the
 * recovery key on any machine. Each further line is one sealed part, bound to its place and to whether it is the last.
 */
export const BackupHead = z.object({
  format: z.literal('laeringsdialog-backup'),
  version: z.literal(1),
  backupId: Id,
  madeAt: Moment,
  keys: KeyHeader,
});
export type BackupHead = z.infer<typeof BackupHead>;

const context = ({ format, version, backupId, madeAt, keys }: BackupHead, place: number, last: boolean): Context => [
  ...[format, version, backupId, madeAt, keys.keyId],
  ...[place, last ? 'last' : 'more'],
];

/** Seals parts (values that JSON can hold, each some hundred kilobytes at most) into the text of a backup file. */
export const sealBackup = async (keys: DataKeys, head: BackupHead, parts: unknown[]): Promise<string> => {
  const sealed = await Promise.all(
    parts.map((part, place) =>
      sealBytes(keys.records, context(head, place, place === parts.length - 1), utf8(JSON.stringify(part))),
    ),
  );
  return `${[JSON.stringify(head), ...sealed.map(toBase64)].join('\n')}\n`;
};

/** The first line of a file that says it is a backup; null where it is none that this program can read. */
export const readBackupHead = (text: string): BackupHead | null => {
  try {
    const head = BackupHead.safeParse(JSON.parse(text.slice(0, text.indexOf('\n'))));
    return head.success ? head.data : null;
  } catch {
    // A first line that is not JSON is no backup; whoever asked says so.
    return null;
  }
};

/** Opens all parts. Throws `Broken` where any of them was changed, moved, left out or sealed with other keys. */
export const openBackup = async (keys: DataKeys, head: BackupHead, text: string): Promise<unknown[]> => {
  const lines = text.split('\n').slice(1);
  // The line break that ends the file; without it something was cut off.
  if (lines.pop() !== '') throw new Broken('Cut off');
  if (lines.length === 0) throw new Broken('Empty');
  const parts = lines
    .map(bytesOf)
    .map((sealed, place) => unsealBytes(keys.records, context(head, place, place === lines.length - 1), sealed));
  return (await Promise.all(parts)).map((plain): unknown => JSON.parse(new TextDecoder().decode(plain)));
};

const bytesOf = (line: string): Bytes => {
  try {
    const bytes = fromBase64(line);
    // Signs that decode to the same bytes would else pass as unchanged.
    if (toBase64(bytes) === line) return bytes;
  } catch (cause) {
    throw new Broken('Not base64', { cause });
  }
  throw new Broken('Not as it was written');
};

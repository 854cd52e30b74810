import { Broken, sealBytes, unsealBytes } from './box.ts';
import { type Bytes, utf8 } from './bytes.ts';
import type { DataKeys } from './data-keys.ts';

/** Where a record stands. It opens nowhere else: not in another table, not as another record. */
export type Place = { table: string; id: string };

/** The version of the sealed records' schema that this program writes, bound to each of them and named by its first byte. */
export const RECORD_VERSION = 1;

/** Texts are filled up to whole blocks of this many characters, so that their length tells little about them. */
const BLOCK = 256;

const context = ({ table, id }: Place, version: number) => ['laeringsdialog-record', version, table, id];

/** Seals a value that JSON can hold. */
export const sealRecord = async (keys: DataKeys, place: Place, value: unknown): Promise<Bytes> => {
  const text = JSON.stringify(value);
  // JSON may end in spaces, so nothing has to be cut off again.
  const filled = utf8(text.padEnd(Math.ceil(text.length / BLOCK) * BLOCK));
  const sealed = await sealBytes(keys.records, context(place, RECORD_VERSION), filled);
  const whole = new Uint8Array(1 + sealed.length);
  whole[0] = RECORD_VERSION;
  whole.set(sealed, 1);
  return whole;
};

/**
 * Opens a record. What it gives is what was sealed, still to be checked against its schema.
 * Throws `Broken` where it was changed, cut, moved from another place, sealed with other keys or by a newer program.
 */
export const unsealRecord = async (keys: DataKeys, place: Place, whole: unknown): Promise<unknown> => {
  if (!(whole instanceof Uint8Array) || !(whole.buffer instanceof ArrayBuffer)) throw new Broken('Not sealed');
  const bytes = new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
  if (bytes[0] !== RECORD_VERSION) throw new Broken('Of a version that is not known');
  const plain = await unsealBytes(keys.records, context(place, RECORD_VERSION), bytes.subarray(1));
  return JSON.parse(new TextDecoder().decode(plain));
};

import { Id } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { Broken, type Context, sealBytes, unsealBytes } from './box.ts';
import { type Bytes, fromBase64, randomBytes, toBase64 } from './bytes.ts';
import { KEY_LENGTH } from './data-keys.ts';
import { base64Of, Kdf, kdfWith, keyFromPassphrase, keyFromRecovery, SALT_LENGTH } from './key-derivation.ts';
import { newRecovery } from './recovery-key.ts';

/** A data key sealed with a wrapping key: nonce, key and tag. */
const Wrapped = base64Of(12 + KEY_LENGTH + 16);

/** All that is needed, beside a passphrase or a recovery key, to get at the data key. It stands in the clear. */
export const KeyHeader = z.object({
  format: z.literal('laeringsdialog-keys'),
  version: z.literal(1),
  /** Names the data key, which stays the same when the passphrase changes. */
  keyId: Id,
  kdf: Kdf,
  byPassphrase: Wrapped,
  byRecovery: Wrapped,
});
export type KeyHeader = z.infer<typeof KeyHeader>;

/** The passphrase or recovery key is not the one that these keys were made with. */
export class WrongSecret extends Error {
  override name = 'WrongSecret';
}

/** A data key in its raw form (32 bytes), for the short time between opening and use. */
export type RawKey = Bytes;

type Named = Pick<KeyHeader, 'format' | 'version' | 'keyId'>;

/** The parameters are bound to the wrapped key: a header whose parameters were changed does not open. */
const byPassphrase = ({ format, version, keyId }: Named, kdf: Kdf): Context => [
  ...[format, version, keyId, 'passphrase'],
  ...[kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt],
];
const byRecovery = ({ format, version, keyId }: Named): Context => [format, version, keyId, 'recovery'];

const withPassphrase = async (named: Named, raw: RawKey, passphrase: string) => {
  const kdf = kdfWith(toBase64(randomBytes(SALT_LENGTH)));
  const key = await keyFromPassphrase(passphrase, kdf);
  return { kdf, byPassphrase: toBase64(await sealBytes(key, byPassphrase(named, kdf), raw)) };
};

const withRecovery = async (named: Named, raw: RawKey, recovery: Bytes) => {
  const key = await keyFromRecovery(recovery, named.keyId);
  return { byRecovery: toBase64(await sealBytes(key, byRecovery(named), raw)) };
};

/** Makes a new data key and its header, and the recovery key that is shown once and kept nowhere. */
export const createKeys = async (passphrase: string): Promise<{ header: KeyHeader; raw: RawKey; recovery: Bytes }> => {
  const named: Named = { format: 'laeringsdialog-keys', version: 1, keyId: crypto.randomUUID() };
  const raw = randomBytes(KEY_LENGTH);
  const recovery = newRecovery();
  const header = {
    ...named,
    ...(await withPassphrase(named, raw, passphrase)),
    ...(await withRecovery(named, raw, recovery)),
  };
  return { header, raw, recovery };
};

const opened = async (opening: Promise<RawKey>): Promise<RawKey> => {
  try {
    return await opening;
  } catch (error) {
    throw error instanceof Broken ? new WrongSecret('The keys do not open', { cause: error }) : error;
  }
};

/** The data key. Throws `WrongSecret` with another passphrase, or where the header was changed. */
export const unlockWithPassphrase = async (header: KeyHeader, passphrase: string): Promise<RawKey> => {
  const key = await keyFromPassphrase(passphrase, header.kdf);
  return opened(unsealBytes(key, byPassphrase(header, header.kdf), fromBase64(header.byPassphrase)));
};

/** The data key. Throws `WrongSecret` with the recovery key of other keys, or one that was replaced. */
export const unlockWithRecovery = async (header: KeyHeader, recovery: Bytes): Promise<RawKey> => {
  const key = await keyFromRecovery(recovery, header.keyId);
  return opened(unsealBytes(key, byRecovery(header), fromBase64(header.byRecovery)));
};

/** The header under a new passphrase. The data key stays, so nothing has to be sealed anew. */
export const changePassphrase = async (header: KeyHeader, raw: RawKey, passphrase: string): Promise<KeyHeader> => ({
  ...header,
  ...(await withPassphrase(header, raw, passphrase)),
});

/** The header with a new recovery key; the old one is worth nothing for it. */
export const renewRecovery = async (
  header: KeyHeader,
  raw: RawKey,
): Promise<{ header: KeyHeader; recovery: Bytes }> => {
  const recovery = newRecovery();
  return { header: { ...header, ...(await withRecovery(header, raw, recovery)) }, recovery };
};

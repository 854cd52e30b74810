import * as z from '../zod.ts';
import { type Bytes, fromBase64, utf8 } from './bytes.ts';
import { KEY_LENGTH } from './data-keys.ts';

const MEMORY = 64 * 1024;
const PASSES = 3;
const LANES = 4;
const SALT = 16;

/** Base64 of this many bytes. */
export const base64Of = (bytes: number) =>
  z.string().check(
    z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
    z.refine((text) => base64Length(text) === bytes),
  );

const base64Length = (text: string): number => (text.length / 4) * 3 - (text.match(/=*$/)?.[0].length ?? 0);

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106). The least values are the ones we write; a header that asks for
 * less was made to be guessed, and one that asks for much more to stop the machine.
 */
export const Kdf = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.int().check(z.minimum(MEMORY), z.maximum(16 * MEMORY)),
  passes: z.int().check(z.minimum(PASSES), z.maximum(24)),
  lanes: z.int().check(z.minimum(LANES), z.maximum(16)),
  salt: base64Of(SALT),
});
export type Kdf = z.infer<typeof Kdf>;

/** Today's parameters, with this salt of 16 bytes in base64. */
export const kdfWith = (salt: string): Kdf => ({
  name: 'argon2id',
  memoryKiB: MEMORY,
  passes: PASSES,
  lanes: LANES,
  salt,
});

export const SALT_LENGTH = SALT;

/** The same passphrase however it was typed: composed letters, and one space where there are several or at the ends. */
export const plainPassphrase = (typed: string): string => typed.normalize('NFC').trim().replace(/\s+/g, ' ');

/** The wrapping key that a passphrase gives. Takes about a third of a second on purpose. */
export const keyFromPassphrase = async (passphrase: string, kdf: Kdf): Promise<CryptoKey> => {
  const { argon2id } = await import('hash-wasm');
  const hash = await argon2id({
    password: utf8(plainPassphrase(passphrase)),
    salt: fromBase64(kdf.salt),
    parallelism: kdf.lanes,
    iterations: kdf.passes,
    memorySize: kdf.memoryKiB,
    hashLength: KEY_LENGTH,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', new Uint8Array(hash), 'AES-GCM', false, ['encrypt', 'decrypt']);
};

/** The wrapping key that a recovery key (16 random bytes) gives for a set of keys: HKDF is enough for what nobody can guess. */
export const keyFromRecovery = async (recovery: Bytes, keyId: string): Promise<CryptoKey> => {
  const root = await crypto.subtle.importKey('raw', recovery, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: utf8(keyId), info: utf8('laeringsdialog-recovery') };
  return crypto.subtle.deriveKey(derivation, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

import { Id } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { Broken, type Context, sealBytes, unsealBytes } from './box.ts';
import { type Bytes, fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';
import { KEY_LENGTH } from './data-keys.ts';
import { base64Of } from './key-derivation.ts';
import { type KeyHeader, type RawKey, WrongSecret } from './key-header.ts';

const SALT = 32;

/** A data key sealed with what a passkey of this machine gives (WebAuthn's PRF extension). No backup holds it. */
export const Passkey = z.object({
  keyId: Id,
  /** The credential's id, in base64. */
  credential: z.string().check(z.minLength(1), z.maxLength(2048)),
  salt: base64Of(SALT),
  wrapped: base64Of(12 + KEY_LENGTH + 16),
});
export type Passkey = z.infer<typeof Passkey>;

/** What the passkey is asked to work on; a new one for each. */
export const newPasskeySalt = (): Bytes => randomBytes(SALT);

const context = (keyId: string): Context => ['laeringsdialog-keys', 1, keyId, 'passkey'];

/** HKDF is enough for what the authenticator gives: 32 bytes that nobody can guess. */
const wrappingKey = async (secret: Bytes, keyId: string): Promise<CryptoKey> => {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: utf8(keyId), info: utf8('laeringsdialog-passkey') };
  return crypto.subtle.deriveKey(derivation, root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Seals the data key with what the passkey gave for the salt. */
export const sealWithPasskey = async (
  { keyId }: KeyHeader,
  raw: RawKey,
  { credential, salt, secret }: { credential: Bytes; salt: Bytes; secret: Bytes },
): Promise<Passkey> => ({
  keyId,
  credential: toBase64(credential),
  salt: toBase64(salt),
  wrapped: toBase64(await sealBytes(await wrappingKey(secret, keyId), context(keyId), raw)),
});

/** The data key. Throws `WrongSecret` where the passkey gave something else than when it was added. */
export const unlockWithPasskey = async ({ keyId, wrapped }: Passkey, secret: Bytes): Promise<RawKey> => {
  try {
    return await unsealBytes(await wrappingKey(secret, keyId), context(keyId), fromBase64(wrapped));
  } catch (error) {
    throw error instanceof Broken ? new WrongSecret('Another passkey', { cause: error }) : error;
  }
};

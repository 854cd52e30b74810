import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/** What was sealed can't be opened with this key, or is not what it is said to be. */
export class Broken extends Error {
  override name = 'Broken';
}

/** 96 bits, as NIST SP 800-38D recommends for AES-GCM with random nonces. */
const NONCE = 12;
const TAG = 16;

/**
 * What the sealed bytes are bound to: they open only where the same words stand again. Parts are kept apart, so
 * `['a', 'bc']` is not `['ab', 'c']`.
 */
export type Context = readonly (string | number)[];

const parameters = (nonce: Bytes, context: Context): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: utf8(JSON.stringify(context)),
});

/** Seals bytes with a fresh random nonce, which stands first in what it gives. */
export const sealBytes = async (key: CryptoKey, context: Context, plain: Bytes): Promise<Bytes> => {
  const nonce = randomBytes(NONCE);
  const sealed = await crypto.subtle.encrypt(parameters(nonce, context), key, plain);
  const whole = new Uint8Array(NONCE + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), NONCE);
  return whole;
};

/** Opens what `sealBytes` gave. Throws `Broken` with the wrong key, another context, or a changed byte. */
export const unsealBytes = async (key: CryptoKey, context: Context, whole: Bytes): Promise<Bytes> => {
  if (whole.length < NONCE + TAG) throw new Broken('Too short');
  try {
    const plain = await crypto.subtle.decrypt(parameters(whole.slice(0, NONCE), context), key, whole.subarray(NONCE));
    return new Uint8Array(plain);
  } catch (cause) {
    throw new Broken('Does not open', { cause });
  }
};

import { type Bytes, randomBytes, utf8 } from './bytes.ts';

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and typed off paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const SECRET = 16;
const CHECK_BITS = 12n;
const LENGTH = 28;

/** A recovery key: 128 random bits that open everything, should the passphrase be forgotten. */
export const newRecovery = (): Bytes => randomBytes(SECRET);

/** Whether what was typed can be a recovery key, and if not, why: a slip of the pen is told from a key that is not whole. */
export type Typed = { secret: Bytes } | 'too short' | 'mistyped';

/** The key as it is printed: `7K3M-…`, seven groups of four signs, the last two of them a check. */
export const writtenRecovery = async (secret: Bytes): Promise<string> => {
  let number = (toNumber(secret) << CHECK_BITS) | (await checkOf(secret));
  let signs = '';
  for (let place = 0; place < LENGTH; place++) {
    signs = SIGNS.charAt(Number(number & 31n)) + signs;
    number >>= 5n;
  }
  return signs.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? signs;
};

/** Reads a recovery key as people type it: small letters, spaces or lines between, O for 0, I or L for 1. */
export const readRecovery = async (typed: string): Promise<Typed> => {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (signs.length < LENGTH) return 'too short';
  const values = Array.from(signs, (sign) => SIGNS.indexOf(sign));
  if (signs.length > LENGTH || values.includes(-1)) return 'mistyped';
  const number = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  const secret = toBytes(number >> CHECK_BITS);
  return (number & ((1n << CHECK_BITS) - 1n)) === (await checkOf(secret)) ? { secret } : 'mistyped';
};

const toNumber = (bytes: Bytes): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

const toBytes = (number: bigint): Bytes =>
  Uint8Array.from({ length: SECRET }, (_, place) => Number((number >> BigInt(8 * (SECRET - 1 - place))) & 255n));

/** Twelve bits that find nearly every slip; they say nothing of the secret that helps to guess it. */
const checkOf = async (secret: Bytes): Promise<bigint> => {
  const label = utf8('laeringsdialog-recovery-check');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.of(...label, ...secret)));
  return toNumber(hash.subarray(0, 2)) >> 4n;
};

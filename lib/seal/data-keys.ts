import { type Bytes, utf8 } from './bytes.ts';

/** Length of the data key in bytes: AES-256. */
export const KEY_LENGTH = 32;

/** The data key in use: what seals records, and what makes references to plans unreadable. Neither can be exported. */
export type DataKeys = { records: CryptoKey; references: CryptoKey };

/** Makes the keys in use from the raw data key (32 bytes). Throws a DataError where it has another length. */
export const importDataKeys = async (raw: Bytes): Promise<DataKeys> => {
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('laeringsdialog-references') };
  return {
    records: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    references: await crypto.subtle.deriveKey(derivation, root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
      'sign',
    ]),
  };
};

/**
 * A reference that can be looked up without being read: the same words give the same reference under the same keys;
 * without them nobody can tell the words: 22 bytes of an HMAC-SHA-256, in hexadecimal.
 */
export const blindReference = async ({ references }: DataKeys, words: string): Promise<string> => {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', references, utf8(words)));
  return Array.from(mac.subarray(0, 22), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

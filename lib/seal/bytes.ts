/** Bytes with a buffer of their own, as Web Crypto and IndexedDB want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

export const toBase64 = (bytes: Bytes): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Throws an InvalidCharacterError where the text is not base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

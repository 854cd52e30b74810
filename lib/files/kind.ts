/** What a file is by its first bytes; `locked` is a Word file that asks for a password. */
export type FileKind = 'docx' | 'pdf' | 'locked' | 'other';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
// A PDF may begin with some other bytes.
const PDF_WITHIN = 1024;

/** Tells a Word or PDF file by what is in it, whatever it is called. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, ZIP)) return 'docx';
  if (latin(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf';
  // Office puts what it encrypts into the container of its old formats, under this name in UTF-16.
  const isLocked = startsWith(bytes, COMPOUND) && latin(bytes).includes([...'EncryptedPackage'].join('\0'));
  return isLocked ? 'locked' : 'other';
};

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

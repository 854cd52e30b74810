import { ListError } from './list-problem.ts';

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  // What Excel calls Unicode text.
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 is what older Excel writes. Every byte is a letter there.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * The text of a list's file: UTF-8 or UTF-16 with or without a mark in front, else Latin-1 as Windows has it.
 * @throws ListError `other` where it is no text
 */
export const listText = (bytes: Uint8Array): string => {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new ListError('other');
  return text;
};

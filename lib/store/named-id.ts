import { Id } from '../dialogue/primitives.ts';
import { utf8 } from '../seal/bytes.ts';

const OWN = 'urn:uuid:';
/** The namespace that RFC 9562 gives to addresses. */
const ADDRESSES = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

/** The id that goes with a name, always the same: the one it holds, else a UUID of version 5 that is made of it. */
export const namedId = async (name: string): Promise<string> => {
  const own = name.startsWith(OWN) ? Id.safeParse(name.slice(OWN.length)) : null;
  if (own?.success) return own.data;
  const hash = await crypto.subtle.digest('SHA-1', new Uint8Array([...ADDRESSES, ...utf8(name)]));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

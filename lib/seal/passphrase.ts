import { plainPassphrase } from './key-derivation.ts';
import { PASSPHRASE_WORDS } from './passphrase-words.ts';

/** `weak` is not taken; `fair` is, with advice to make it longer. */
export type Strength = 'weak' | 'fair' | 'strong';

/** Bits that a sign adds, carefully: people choose letters after letters that belong together. */
const BITS = { letter: 2, other: 3 };
/** What can be guessed with these bits, at a third of a second a guess, costs months and centuries of machine time. */
const FAIR = 28;
const STRONG = 44;

const WORDS = 6;

/** How well a passphrase would stand against guessing. What is said twice, `aaaa` and `1234` count little. */
export const strengthOf = (passphrase: string): Strength => {
  const plain = plainPassphrase(passphrase).toLowerCase();
  const onceEach = [...new Set(plain.split(' '))].join(' ').replace(/(.{3,}?)\1+/g, '$1');
  const bits = Array.from(onceEach).reduce((sum, sign, place) => {
    const step = place > 0 ? sign.charCodeAt(0) - onceEach.charCodeAt(place - 1) : 9;
    if (Math.abs(step) <= 1) return sum + 0.5;
    return sum + (/\p{L}| /u.test(sign) ? BITS.letter : BITS.other);
  }, 0);
  return bits < FAIR ? 'weak' : bits < STRONG ? 'fair' : 'strong';
};

/** Six words by chance: more than fifty bits, and easier to keep in mind than any odd signs. */
export const suggestPassphrase = (): string =>
  Array.from({ length: WORDS }, () => PASSPHRASE_WORDS[randomBelow(PASSPHRASE_WORDS.length)]).join(' ');

/** Every number below the limit equally often: draws that would favour the first ones are thrown away. */
const randomBelow = (limit: number): number => {
  const fair = 0x1_0000_0000 - (0x1_0000_0000 % limit);
  for (;;) {
    const [draw = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (draw < fair) return draw % limit;
  }
};

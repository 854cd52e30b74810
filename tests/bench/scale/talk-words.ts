import { Chance } from '../anchoring/chance.ts';

const SYLLABLES =
  'bra ko le mi nu pe ra si ta vo he jo ku lø må ær ning het en er ene te skri les tal brø reg for'.split(' ');
const VOCABULARY = 60_000;

/** Made-up texts with as many different words as a teacher's talks have, some common and most rare; the same each time. */
export const talkWords = (seed: number): { vocabulary: readonly string[]; text: (words: number) => string } => {
  const chance = new Chance(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + chance.below(4) }, () => chance.of(SYLLABLES)).join(''),
  );
  // As words are in any language: the commonest is one in ten, and most of them stand once or twice.
  const word = () => vocabulary[Math.floor(VOCABULARY ** chance.next()) - 1] ?? '';
  return { vocabulary, text: (words) => Array.from({ length: words }, word).join(' ') };
};

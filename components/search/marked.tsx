import type { Piece } from '../../lib/search/marking.ts';

/** A text with the words that were looked for marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))}</>
);

import { PAINT } from '../page/marks-style.ts';
import type { Passage } from './anchored.ts';

const canPaint = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/**
 * Paints passages with the CSS Custom Highlight API, which leaves the page's own elements alone. Where a browser has no
 * such thing nothing is painted; the list in the panel is there all the same.
 */
export const paint = (passages: readonly Passage[]): void => {
  if (!canPaint()) return;
  for (const { color, name } of PAINT) {
    const own = passages.filter((passage) => passage.color === color);
    if (own.length > 0) CSS.highlights.set(name, new Highlight(...own.map(({ range }) => range)));
    else CSS.highlights.delete(name);
  }
};

/** Takes all that was painted away. */
export const clear = (): void => paint([]);

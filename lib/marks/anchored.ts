import { find } from '../annotation/find.ts';
import { type PageText, pageTextOf } from '../annotation/page-text.ts';
import { rangeOf, type Span } from '../annotation/range.ts';
import type { Mark, NotePlace } from '../page/notes-of-tab.ts';

/** A passage that is in the page, and how it is painted. */
export type Passage = { id: string; color: Mark['color']; range: Range };

/** The notes' passages as they stand in a page, and in which text they were looked for. */
export type Anchored = { text?: string; spans?: Map<string, Span>; places: NotePlace[]; passages: Passage[] };

/**
 * Finds the passages of notes in the page as it is now.
 * @param marks the notes
 * @param root the part of the page that holds its content
 * @param before what was found last: where the text is still the same, nothing needs to be looked for
 */
export const anchored = (marks: readonly Mark[], root: Element, before: Anchored): Anchored => {
  const page = pageTextOf(root);
  if (before.text === page.text && before.spans) return { ...before, passages: passagesOf(marks, page, before.spans) };
  const spans = new Map<string, Span>();
  const places = marks.flatMap(({ id, selector }): NotePlace[] => {
    if (selector === null) return [];
    const found = find(selector, page);
    if (!found) return [{ id, state: 'gone', at: selector.position.start }];
    spans.set(id, found);
    return [{ id, state: found.moved ? 'moved' : 'same', at: found.start }];
  });
  return { text: page.text, spans, places, passages: passagesOf(marks, page, spans) };
};

/** The ranges are made anew: the page may have put other nodes in the place of those that held the same text. */
const passagesOf = (marks: readonly Mark[], page: PageText, spans: ReadonlyMap<string, Span>): Passage[] =>
  marks.flatMap(({ id, color }) => {
    const span = spans.get(id);
    return span ? [{ id, color, range: rangeOf(page, span) }] : [];
  });

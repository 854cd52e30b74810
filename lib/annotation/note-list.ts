import type { Annotation } from './annotation.ts';

/** Where a note's passage stands in the page now, as far as it is known: in the order of the text, or gone from it. */
export type WhereNow = { state: 'same' | 'moved' | 'gone'; at: number };

/**
 * The notes that belong to what a page shows: those to its plans, and those whose passages stand in it.
 * @param planIds the plans that the page shows
 * @param places where the passages of notes stand, by the notes' ids
 */
export const notesOnPage = (
  notes: readonly Annotation[],
  planIds: readonly string[],
  places: ReadonlyMap<string, WhereNow>,
): Annotation[] =>
  notes.filter(({ id, planId }) => planIds.includes(planId) || (places.get(id)?.state ?? 'gone') !== 'gone');

/** Those to plans as a whole first, as they come; then those to passages, in the order of the text as it is now. */
export const inOrderOfText = (notes: readonly Annotation[], places: ReadonlyMap<string, WhereNow>): Annotation[] => {
  const at = ({ id, selector }: Annotation): number =>
    selector === null ? -1 : (places.get(id)?.at ?? selector.position.start);
  return notes.toSorted((a, b) => at(a) - at(b));
};

/** What is looked for among notes: words, and what they are about; both may be empty. */
export type NoteFilter = { words: string; color: Annotation['color'] | null };

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb');

/**
 * The notes that have every word somewhere: in the note, its passage, its plan's title and course, its group or the names
 * of its pupils.
 * @param nameOf a pupil's name by id; empty where there is none
 */
export const foundNotes = (
  notes: readonly Annotation[],
  { words, color }: NoteFilter,
  nameOf: (pupilId: string) => string,
): Annotation[] => {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return notes.filter((note) => {
    if (color !== null && note.color !== color) return false;
    const { text, selector, plan, group, pupilIds } = note;
    const all = [text, selector?.quote.exact, plan.title, plan.course, group, ...pupilIds.map(nameOf)];
    const said = fold(all.filter(Boolean).join('\n'));
    return wanted.every((word) => said.includes(word));
  });
};

const SHORT = 40;

/** What tells a note from others in few words: the beginning of its text, else of its passage, else its plan. */
export const shortOf = ({ text, selector, plan }: Pick<Annotation, 'text' | 'selector' | 'plan'>): string => {
  const said = (text || selector?.quote.exact || plan.title).replace(/\s+/gu, ' ');
  return said.length > SHORT ? `${said.slice(0, SHORT).trimEnd()} …` : said;
};

import { clean } from '../plan/text.ts';

/** What the columns of a list may hold, each with the words that stand above it in bokmål, nynorsk and English. */
const HEADINGS = {
  name: /^(?:(?:fullt? |display |visnings)?(?:navn|namn|name)|(?:elev(?:en)?|student|pupil)s? ?(?:navn|namn|name)?)$/,
  first: /^(?:(?:for|føre)(?:navn|namn)|(?:first|given) ?name)$/,
  middle: /^(?:mellom(?:navn|namn)|middle ?name)$/,
  last: /^(?:etter(?:navn|namn)|(?:last|family|sur) ?name)$/,
  group:
    /^(?:(?:basis|kontakt)?grupper?|(?:home)? ?groups?|klass[ea]r?|class(?:es)?|class ?name|(?:klasse|class) (?:(?:og|eller|or|and) )?(?:gruppe|group))$/,
  grade: /^(?:(?:års|klasse)?(?:trinn|steg)|grades?|year(?: group| level)?)$/,
  role: /^(?:roller?|roles?|profil|profile)$/,
};
type Column = keyof typeof HEADINGS;

/** Which column of a list holds what, by its place. */
export type Columns = Partial<Record<Column, number>>;

// A stroke, a number or a remark in brackets beside the word says nothing more of the column.
const titleOf = (cell: string): string =>
  clean(
    cell
      .replace(/\([^)]*\)/g, ' ')
      .replace(/([a-zæøå])(?=[A-ZÆØÅ])/g, '$1 ')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' '),
  );

/** What the columns hold by a row of headings, or null where the row names no column of names. */
export const columnsOf = (row: readonly string[]): Columns | null => {
  const titles = row.map(titleOf);
  const place = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title));
  const columns: Columns = Object.fromEntries(
    Object.entries(HEADINGS).flatMap(([column, pattern]) => (place(pattern) < 0 ? [] : [[column, place(pattern)]])),
  );
  return columns.name === undefined && columns.first === undefined && columns.last === undefined ? null : columns;
};

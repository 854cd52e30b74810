// Apart from the schema, which pages need not carry.

/** How much of a passage is kept, and of the text on either side of it; in UTF-16 units. */
export const LONGEST_QUOTE = 2000;
export const LONGEST_CONTEXT = 64;
/** How much is kept of a heading or of the label of a row or a column. */
export const LONGEST_LABEL = 100;

import * as z from '../zod.ts';
import { LONGEST_CONTEXT, LONGEST_LABEL, LONGEST_QUOTE } from './lengths.ts';

const Offset = z.int().check(z.nonnegative());
const Label = z.string().check(z.maxLength(LONGEST_LABEL));

/** What a passage stands under; '' for what it does not stand under. */
export const Place = z.object({
  /** The nearest heading before it, or line in bold that serves as one. */
  heading: Label,
  /** The first cell of its row, and the header of its column. */
  row: Label,
  column: Label,
});
export type Place = z.infer<typeof Place>;

/** What a passage of a page is found again by. */
export const Selector = z.object({
  /** The words and what stands on either side of them, with single blanks and a new line where the page has one. */
  quote: z.object({
    exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
    prefix: z.string().check(z.maxLength(LONGEST_CONTEXT)),
    suffix: z.string().check(z.maxLength(LONGEST_CONTEXT)),
  }),
  /** Where it stood in the page's text, and which it was of how many places with the same words. */
  position: z.object({ start: Offset, end: Offset, nth: Offset, of: Offset }),
  structure: Place,
});
export type Selector = z.infer<typeof Selector>;

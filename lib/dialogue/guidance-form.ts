import * as z from '../zod.ts';
import { Agreement, DialogueContent, Product } from './dialogue.ts';
import { FilledForm } from './filled-form.ts';
import { Day, Id } from './primitives.ts';

/**
 * The form of a guidance talk (veiledningssamtale) while it is being filled in; also what a draft holds, so nothing
 * in it is required. One form may be for several pupils and then becomes one record for each.
 */
export const GuidanceForm = z.object({
  pupilIds: z.array(Id),
  /** What stands in the pupil field, not yet picked. */
  pupilText: z.string().check(z.maxLength(120)),
  date: Day,
  planId: z.nullable(z.string()),
  ...DialogueContent.shape,
  agreement: Agreement,
  products: z.array(Product),
  /** Answers to what the school's own form asks beyond the built-in one; null until one is given. */
  form: z._default(z.nullable(FilledForm), null),
});
export type GuidanceForm = z.infer<typeof GuidanceForm>;

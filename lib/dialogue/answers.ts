import * as z from '../zod.ts';
import { Day } from './primitives.ts';
import { Reach } from './reach.ts';

const text = z.string().check(z.maxLength(4000));
const value = z.int().check(z.minimum(1), z.maximum(4));
const reach = { reach: Reach };

/** What was answered to a question of a form, by the question's type; who may see it stands with it. */
export const Answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text, ...reach }),
  z.object({ type: z.literal('choice'), chosen: z.array(z.string().check(z.maxLength(60))), ...reach }),
  z.object({ type: z.literal('scale'), value, ...reach }),
  z.object({
    type: z.literal('ratings'),
    rated: z.array(z.object({ goal: z.string().check(z.maxLength(500)), value })).check(z.maxLength(50)),
    ...reach,
  }),
  z.object({
    type: z.literal('subjects'),
    rows: z
      .array(z.object({ subject: z.string().check(z.maxLength(80)), texts: z.record(z.string(), text) }))
      .check(z.maxLength(30)),
    ...reach,
  }),
  z.object({ type: z.literal('cross'), texts: z.tuple([text, text, text, text]), ...reach }),
  z.object({ type: z.literal('date'), day: Day, ...reach }),
]);
export type Answer = z.infer<typeof Answer>;

/** Answers by the ids of their questions. */
export const Answers = z.record(z.string().check(z.maxLength(60)), Answer);
export type Answers = z.infer<typeof Answers>;

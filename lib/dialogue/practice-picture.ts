import * as z from '../zod.ts';
import { Criterion, Sign } from './criteria.ts';
import { DialogueKind } from './dialogue-kind.ts';
import { Day } from './primitives.ts';

const Count = z.int().check(z.minimum(0));
const Days = z.object({ from: Day, to: Day });

/** In how many, of how many, and that in whole per cent. */
const Share = z.object({
  count: Count,
  of: z.int().check(z.minimum(1)),
  percent: z.int().check(z.minimum(0), z.maximum(100)),
});
export type Share = z.infer<typeof Share>;

/** What a picture does not tell because it could tell of one pupil, or would not be true. */
const LeftOut = z.enum(['talks', 'duties', 'earlierDuties', 'signs', 'kinds']);
export type LeftOut = z.infer<typeof LeftOut>;

/**
 * A teacher's practice in a half year as a team may see it: a contract, published as JSON Schema in
 * `public/practice.schema.json`. It holds days, kinds of talk, numbers and the guide's words, and has no field that a
 * name, a class or a text of the teacher's could stand in.
 */
export const PracticePicture = z.object({
  format: z.literal('laeringsdialog-practice'),
  version: z.literal(1),
  madeOn: Day,
  schoolYear: Days,
  halfYear: Days,
  /** How many talks of each kind that enough pupils have talks of, or null where there is no such kind. */
  talks: z.nullable(z.array(z.object({ kind: DialogueKind, held: Count, planned: Count }))),
  /** With how many of all pupils each duty is met, without duties that are met for too few; null where all is left out. */
  duties: z.nullable(z.array(z.object({ kind: DialogueKind, perHalfYear: Count, toInvite: z.boolean(), met: Share }))),
  /** How many checks after talks the signs are counted in. */
  checks: Count,
  criteria: z.array(
    z.object({
      ...Criterion.shape,
      signs: z.array(
        z.object({
          ...Sign.shape,
          /** Null where there were no checks, or too few. */
          seen: z.nullable(Share),
          byKind: z.array(z.object({ kind: DialogueKind, seen: Share })),
        }),
      ),
    }),
  ),
  leftOut: z.array(LeftOut),
});
export type PracticePicture = z.infer<typeof PracticePicture>;

import * as z from '../zod.ts';
import { DialogueKind } from './dialogue-kind.ts';

const MonthDay = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** One counted duty: how many talks of a kind each half year, whether an invitation is enough, and where that is said. */
export const Duty = z.object({
  kind: DialogueKind,
  perHalfYear: z.int().check(z.minimum(0), z.maximum(20)),
  /** The duty is to invite: a talk that was declined counts too. */
  toInvite: z.boolean(),
  source: z.string().check(z.maxLength(300)),
  /** Grades in which the talk comes before the half-year assessment, where the school has set days for that. */
  assessedGrades: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(13))).check(z.maxLength(13))),
});
export type Duty = z.infer<typeof Duty>;

/** A day for each of the two half years of a school year, as `MM-DD`: where it begins, if nothing else is said. */
export const Boundary = z.object({ autumn: MonthDay, spring: MonthDay });
export type Boundary = z.infer<typeof Boundary>;

/** What a school must do in a half year, and when the half years begin: data, so that a school or a later law changes it. */
export const Duties = z.object({
  halfYears: Boundary,
  counts: z.array(Duty).check(z.maxLength(10)),
  /** The days of the half-year assessment, as the school has set them. */
  assessmentDays: z.optional(Boundary),
});
export type Duties = z.infer<typeof Duties>;

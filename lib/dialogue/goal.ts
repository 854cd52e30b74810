import * as z from '../zod.ts';
import { Day, Moment } from './primitives.ts';

/** Subject matter, social development, and order and conduct stay apart in forms, data and export. */
export const GoalKind = z.enum(['faglig', 'sosialt', 'orden']);
export type GoalKind = z.infer<typeof GoalKind>;

/** The plan a goal was pulled from, as it was when it was read. */
export const GoalSource = z.object({
  title: z.string().check(z.maxLength(300)),
  course: z.nullable(z.string().check(z.maxLength(200))),
  url: z.string().check(z.maxLength(2000)),
  period: z.nullable(z.string().check(z.maxLength(120))),
  readAt: Moment,
});
export type GoalSource = z.infer<typeof GoalSource>;

/**
 * The competence aim of the curriculum (LK20) that a goal leads towards, as it was when the teacher chose it: curricula
 * are replaced, records stay. `grade` is the one that the aim is to be reached after.
 */
export const GoalAim = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(20)),
  text: z.string().check(z.minLength(1), z.maxLength(1500)),
  curriculum: z.object({
    code: z.string().check(z.minLength(1), z.maxLength(20)),
    title: z.string().check(z.maxLength(1500)),
    validFrom: z.nullable(Day),
  }),
  grade: z.int().check(z.minimum(1), z.maximum(10)),
  url: z.string().check(z.maxLength(200)),
});
export type GoalAim = z.infer<typeof GoalAim>;

/** A learning goal spoken of in a dialogue; `source` is null where the teacher typed it. */
export const Goal = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: z.nullable(z.string().check(z.maxLength(80))),
  kind: GoalKind,
  level: z.nullable(z.string().check(z.maxLength(40))),
  source: z.nullable(GoalSource),
  aim: z.optional(GoalAim),
});
export type Goal = z.infer<typeof Goal>;

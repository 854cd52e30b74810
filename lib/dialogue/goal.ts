import * as z from '../zod.ts';
import { Moment } from './primitives.ts';

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

/** A learning goal spoken of in a dialogue; `source` is null where the teacher typed it. */
export const Goal = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: z.nullable(z.string().check(z.maxLength(80))),
  kind: GoalKind,
  level: z.nullable(z.string().check(z.maxLength(40))),
  source: z.nullable(GoalSource),
});
export type Goal = z.infer<typeof Goal>;

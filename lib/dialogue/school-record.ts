import * as z from '../zod.ts';
import { DialogueKind } from './dialogue-kind.ts';
import { Goal } from './goal.ts';
import { Day, Id, Stamp } from './primitives.ts';
import { Template } from './template.ts';

/** A form of the school's own, in its newest version here. The active one of its kind is what new talks are held by. */
export const TemplateRecord = z.object({
  id: Id,
  type: z.literal('template'),
  template: Template,
  active: z.boolean(),
  /** A form that is being changed, not saved as a version yet. It is never active, and may stand beside its form. */
  draft: z.optional(z.boolean()),
  ...Stamp.shape,
});
export type TemplateRecord = z.infer<typeof TemplateRecord>;

/**
 * The teacher's own check after a talk: which signs of good practice were there. It names no pupil and no talk, only the
 * kind (null: the school as a whole) and the first day of the half year.
 */
export const CheckRecord = z.object({
  id: Id,
  type: z.literal('check'),
  kind: z.nullable(DialogueKind),
  halfYear: Day,
  signs: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(40)),
  ...Stamp.shape,
});
export type CheckRecord = z.infer<typeof CheckRecord>;

/** A goal as a plan is read: what a correction knows it by, and what it becomes. */
const PlanGoal = z.omit(Goal, { source: true, aim: true });

/**
 * What the teacher has put right in a plan's goals: the goal that was read, and what it is instead; null for no goal at
 * all. The plan is known by its ids in the LMS.
 */
export const CorrectionRecord = z.object({
  id: Id,
  type: z.literal('correction'),
  planId: z.string().check(z.minLength(1), z.maxLength(300)),
  was: z.pick(PlanGoal, { text: true, subject: true }),
  now: z.nullable(PlanGoal),
  ...Stamp.shape,
});
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;

/** What is stored about the school, its plans and the teacher's practice, and no pupil. */
export const SchoolRecord = z.discriminatedUnion('type', [TemplateRecord, CheckRecord, CorrectionRecord]);
export type SchoolRecord = z.infer<typeof SchoolRecord>;

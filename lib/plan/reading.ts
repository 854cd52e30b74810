import * as z from '../zod.ts';

/** What a goal is about: a school subject, social development, or order and work habits (orden). */
export const GoalKind = z.enum(['faglig', 'sosialt', 'orden']);
export type GoalKind = z.infer<typeof GoalKind>;

/** One learning goal as a plan has it: text without bullet marks, subject as the plan prints it. */
export const ReadGoal = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: z.nullable(z.string().check(z.maxLength(80))),
  kind: GoalKind,
  level: z.nullable(z.string().check(z.maxLength(40))),
});
export type ReadGoal = z.infer<typeof ReadGoal>;

/** One plan on a page. `id` is the plan's identity in the LMS (its ids, not its address). */
export const PlanReading = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
  period: z.nullable(z.string().check(z.maxLength(120))),
  url: z.string().check(z.maxLength(2000)),
  goals: z.array(ReadGoal).check(z.maxLength(500)),
});
export type PlanReading = z.infer<typeof PlanReading>;

/** The kinds of itslearning pages that an adapter knows; `other` is a page read by the general rules. */
export const PageKind = z.enum(['shell', 'planner', 'plan', 'note', 'page', 'richtext', 'other']);
export type PageKind = z.infer<typeof PageKind>;

/** What one frame of a tab holds. The shell knows the course; the frame with the plan seldom does. */
export const PageReading = z.object({
  page: PageKind,
  course: z.nullable(z.string().check(z.maxLength(200))),
  plans: z.array(PlanReading).check(z.maxLength(200)),
});
export type PageReading = z.infer<typeof PageReading>;

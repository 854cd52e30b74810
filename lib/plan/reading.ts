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

/** One plan on a page. `id` is the plan's identity in the LMS (its ids, not its address); `grade` is 1 to 10. */
export const PlanReading = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
  period: z.nullable(z.string().check(z.maxLength(120))),
  grade: z.nullable(z.int().check(z.minimum(1), z.maximum(10))),
  url: z.string().check(z.maxLength(2000)),
  goals: z.array(ReadGoal).check(z.maxLength(500)),
});
export type PlanReading = z.infer<typeof PlanReading>;

/** A Word or PDF file that a page links to, or shows in a viewer (`shown`). */
export const PlanFile = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(300)),
  type: z.enum(['docx', 'pdf']),
  url: z.url().check(z.maxLength(2000)),
  shown: z.boolean(),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** A viewer whose text no extension may read. */
export const Unreadable = z.enum(['google', 'office']);
export type Unreadable = z.infer<typeof Unreadable>;

/** Someone on a participants page: the name as first names, then last names; the role as the page words it. */
export const ReadPerson = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  groups: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20)),
  role: z.nullable(z.string().check(z.maxLength(60))),
  isPupil: z.boolean(),
});
export type ReadPerson = z.infer<typeof ReadPerson>;

/** The kinds of itslearning pages that an adapter knows; `other` is a page read by the general rules. */
export const PageKind = z.enum([
  'shell',
  'planner',
  'plan',
  'course',
  'note',
  'page',
  'assignment',
  'bulletin',
  'folder',
  'calendar',
  'participants',
  'file',
  'richtext',
  'other',
]);
export type PageKind = z.infer<typeof PageKind>;

/** What one frame of a tab holds. The shell knows the course; the frame with the plan seldom does. */
export const PageReading = z.object({
  page: PageKind,
  course: z.nullable(z.string().check(z.maxLength(200))),
  plans: z.array(PlanReading).check(z.maxLength(200)),
  files: z.array(PlanFile).check(z.maxLength(50)),
  unreadable: z.array(Unreadable).check(z.maxLength(2)),
  people: z.array(ReadPerson).check(z.maxLength(1000)),
  /** The page is larger than what is read of one. */
  cut: z.boolean(),
});
export type PageReading = z.infer<typeof PageReading>;

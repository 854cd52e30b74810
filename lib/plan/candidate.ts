import * as z from '../zod.ts';
import { GoalKind } from './reading.ts';

/**
 * Why a line or sentence was taken as a goal: it stands under a heading that says goals; its heading says goals among
 * other things, and it has the form of one; its own form says so, wherever it stands; it goes on with the goal before it.
 */
export const Taken = z.enum(['under-goals', 'form-among-topics', 'own-form', 'goes-on']);
export type Taken = z.infer<typeof Taken>;

/**
 * Why a line or sentence was left: it is a heading, a label or a title; its heading says something else than goals; no
 * heading says goals, and neither does its form; it is a page number, a clock time, a contact, a message or a blank; and
 * so on; `twice`: it stands under the same subject already; `full`: a reading holds no more goals.
 */
export const Left = z.enum([
  'heading',
  'under-other',
  'no-form',
  'no-goal',
  'question',
  'names',
  'one-word',
  'homework',
  'class-work',
  'long',
  'twice',
  'full',
]);
export type Left = z.infer<typeof Left>;

/** A piece of a plan's text that could have been a goal, and what became of it; `under`: its innermost heading's words. */
export const Candidate = z.object({
  text: z.string(),
  why: z.union([Taken, Left]),
  taken: z.boolean(),
  under: z.string(),
  subject: z.nullable(z.string()),
  kind: z.nullable(GoalKind),
});
export type Candidate = z.infer<typeof Candidate>;

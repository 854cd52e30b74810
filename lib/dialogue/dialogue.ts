import * as z from '../zod.ts';
import { Goal } from './goal.ts';
import { OUTCOMES } from './outcomes.ts';
import { Day, Id, Moment, Stamp } from './primitives.ts';
import { Reach, Remark } from './reach.ts';

/** The three learning dialogues, by their Norwegian names. */
export const DialogueKind = z.enum(['utviklingssamtale', 'elevsamtale', 'veiledningssamtale']);
export type DialogueKind = z.infer<typeof DialogueKind>;

/** Formal talks go from invited to agreed to held, or are declined; a guidance talk is always held. */
export const DialogueState = z.enum(['invitert', 'avtalt', 'gjennomført', 'takket nei']);
export type DialogueState = z.infer<typeof DialogueState>;

/** The two types of guidance talk: academic, and on non-academic development. */
export const Focus = z.enum(['faglig', 'ikke-faglig']);
export type Focus = z.infer<typeof Focus>;

/** What was found when an agreement was looked at. */
export const Evaluation = z.object({ outcome: z.enum(OUTCOMES), on: Day, remark: z.string().check(z.maxLength(2000)) });
export type Evaluation = z.infer<typeof Evaluation>;

/** What was agreed, and the day it is looked at again. */
export const Agreement = z.object({
  text: z.string().check(z.maxLength(2000)),
  due: z.nullable(Day),
  reach: Reach,
  evaluation: z._default(z.nullable(Evaluation), null),
});
export type Agreement = z.infer<typeof Agreement>;

/** A piece of the pupil's work that shows the way to the goal: a title, and its address in the LMS where it has one. */
export const Product = z.object({
  title: z.string().check(z.maxLength(300)),
  url: z.nullable(z.string().check(z.maxLength(2000))),
});
export type Product = z.infer<typeof Product>;

/** What a dialogue says, apart from whom it is with and when. */
export const DialogueContent = z.object({
  focus: Focus,
  /** The pupil's own words stand first in every form. */
  pupilWords: Remark,
  goals: z.array(Goal).check(z.maxLength(50)),
  feedback: Remark,
  feedForward: Remark,
  agreement: z.nullable(Agreement),
  measure: Remark,
  products: z.array(Product).check(z.maxLength(20)),
});
export type DialogueContent = z.infer<typeof DialogueContent>;

export const Dialogue = z.object({
  id: Id,
  kind: DialogueKind,
  pupilId: Id,
  date: Day,
  state: DialogueState,
  /** The plan in the LMS that the talk was logged beside, by its ids there. */
  planId: z.nullable(z.string().check(z.maxLength(300))),
  ...DialogueContent.shape,
  ...Stamp.shape,
});
export type Dialogue = z.infer<typeof Dialogue>;

/** A dialogue with the moment it was laid in the bin, if it lies there. */
export const BinnedDialogue = z.object({ ...Dialogue.shape, deletedAt: z.optional(Moment) });
export type BinnedDialogue = z.infer<typeof BinnedDialogue>;

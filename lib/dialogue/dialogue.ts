import * as z from '../zod.ts';
import { DialogueKind } from './dialogue-kind.ts';
import { Appointment, FilledForm } from './filled-form.ts';
import { Goal } from './goal.ts';
import { OUTCOMES } from './outcomes.ts';
import { Day, Id, Moment, Stamp } from './primitives.ts';
import { Reach, Remark } from './reach.ts';

/** Formal talks go from invited to agreed to held, or are declined; a guidance talk is always held. */
export const DialogueState = z.enum(['invitert', 'avtalt', 'gjennomført', 'takket nei']);
export type DialogueState = z.infer<typeof DialogueState>;

/** The two types of guidance talk: academic, and on non-academic development. */
export const Focus = z.enum(['faglig', 'ikke-faglig']);
export type Focus = z.infer<typeof Focus>;

/** What was found when an agreement was looked at. */
export const Evaluation = z.object({ outcome: z.enum(OUTCOMES), on: Day, remark: z.string().check(z.maxLength(2000)) });
export type Evaluation = z.infer<typeof Evaluation>;

const Task = z.string().check(z.maxLength(2000));

/** A goal that was agreed: advice on how it is reached, who does what, by when, and how it went. */
export const AgreedGoal = z.object({
  goal: Goal,
  advice: Task,
  tasks: z.object({ elev: Task, hjem: Task, skole: Task }),
  by: z.nullable(Day),
  reach: Reach,
  evaluation: z.nullable(Evaluation),
  /** The later talk whose agreement it was carried on into; it is looked at there and not here any more. */
  carriedInto: z.nullable(Id),
});
export type AgreedGoal = z.infer<typeof AgreedGoal>;

/** What was agreed, and the day it is looked at again. Formal talks agree on goals, in order of priority. */
export const Agreement = z.object({
  text: z.string().check(z.maxLength(2000)),
  due: z.nullable(Day),
  reach: Reach,
  evaluation: z._default(z.nullable(Evaluation), null),
  goals: z._default(z.array(AgreedGoal).check(z.maxLength(10)), []),
  sentHomeOn: z._default(z.nullable(Day), null),
});
export type Agreement = z.infer<typeof Agreement>;

/** A piece of the pupil's work that shows the way to the goal: a title, and its address in the LMS where it has one. */
export const Product = z.object({
  title: z.string().check(z.maxLength(300)),
  url: z.nullable(z.string().check(z.maxLength(2000))),
  /** The attachment that holds it, where it is a picture or a file. */
  attachmentId: z._default(z.nullable(Id), null),
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

/** The teacher doubts that the outcome is satisfactory: the day by which rektor is to know, and the day it was told (lov § 11-2). */
export const Doubt = z.object({ due: Day, informedOn: z.nullable(Day) });
export type Doubt = z.infer<typeof Doubt>;

export const Dialogue = z.object({
  id: Id,
  kind: DialogueKind,
  pupilId: Id,
  date: Day,
  state: DialogueState,
  /** The plan in the LMS that the talk was logged beside, by its ids there. */
  planId: z.nullable(z.string().check(z.maxLength(300))),
  ...DialogueContent.shape,
  /** The form it was held by; null for a guidance talk by the built-in one. */
  form: z._default(z.nullable(FilledForm), null),
  appointment: z._default(z.nullable(Appointment), null),
  doubt: z._default(z.nullable(Doubt), null),
  /** When it was finished and locked against accident; null while it is written in. */
  finishedAt: z._default(z.nullable(Moment), null),
  ...Stamp.shape,
});
export type Dialogue = z.infer<typeof Dialogue>;

/** A dialogue with the moment it was laid in the bin, if it lies there. */
export const BinnedDialogue = z.object({ ...Dialogue.shape, deletedAt: z.optional(Moment) });
export type BinnedDialogue = z.infer<typeof BinnedDialogue>;

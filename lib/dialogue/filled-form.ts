import * as z from '../zod.ts';
import { Answers } from './answers.ts';
import { Day, Id } from './primitives.ts';
import { Reach } from './reach.ts';
import { Template } from './template.ts';

/** Who takes part, by role. */
export const Participant = z.object({
  role: z.enum(['kontaktlærer', 'faglærer', 'elev', 'foresatt', 'annen']),
  name: z.string().check(z.maxLength(120)),
});
export type Participant = z.infer<typeof Participant>;

/** What a subject teacher contributes to a talk, in writing or told. */
export const Contribution = z.object({
  subject: z.string().check(z.maxLength(80)),
  teacher: z.string().check(z.maxLength(120)),
  text: z.string().check(z.maxLength(4000)),
  oral: z.boolean(),
  reach: Reach,
});
export type Contribution = z.infer<typeof Contribution>;

/** A form that was filled in, with the template as it was then, so that it always shows right. */
export const FilledForm = z.object({
  template: Template,
  answers: Answers,
  participants: z.array(Participant).check(z.maxLength(20)),
  contributions: z.array(Contribution).check(z.maxLength(30)),
});
export type FilledForm = z.infer<typeof FilledForm>;

/** When and where a formal talk is held, and what was sent for it. */
export const Appointment = z.object({
  /** `08:30`, or null while only the day is known. */
  time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  minutes: z.int().check(z.minimum(5), z.maximum(240)),
  place: z.string().check(z.maxLength(120)),
  invitedOn: z.nullable(Day),
  /** The day the preparation form was sent or handed out. */
  formSentOn: z.nullable(Day),
  /** The elevsamtale or utviklingssamtale that is held together with this one. */
  heldWith: z.nullable(Id),
});
export type Appointment = z.infer<typeof Appointment>;

import * as z from '../zod.ts';
import { Id, Stamp } from './primitives.ts';

/** The largest picture or file that is kept beside a talk, in bytes. */
export const LARGEST_ATTACHMENT = 2_000_000;

/** A picture or file of a pupil's work, as base64, kept beside the talk whose products name it. */
export const Attachment = z.object({
  id: Id,
  pupilId: Id,
  dialogueId: Id,
  name: z.string().check(z.maxLength(200)),
  type: z.string().check(z.maxLength(100)),
  base64: z.string().check(z.maxLength(Math.ceil(LARGEST_ATTACHMENT / 3) * 4)),
  ...Stamp.shape,
});
export type Attachment = z.infer<typeof Attachment>;

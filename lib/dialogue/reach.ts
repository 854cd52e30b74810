import * as z from '../zod.ts';

/** Who may see a text: only the teacher, also the pupil, or also the home. */
export const Reach = z.enum(['lærer', 'elev', 'hjem']);
export type Reach = z.infer<typeof Reach>;

/** A free text with its reach. */
export const Remark = z.object({ text: z.string().check(z.maxLength(4000)), reach: Reach });
export type Remark = z.infer<typeof Remark>;

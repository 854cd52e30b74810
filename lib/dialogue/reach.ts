import * as z from '../zod.ts';

/** Who may see a text: only the teacher, also the pupil, or also the home. */
export const Reach = z.enum(['lærer', 'elev', 'hjem']);
export type Reach = z.infer<typeof Reach>;

/** A free text with its reach. */
export const Remark = z.object({ text: z.string().check(z.maxLength(4000)), reach: Reach });
export type Remark = z.infer<typeof Remark>;

const WIDTH: Record<Reach, number> = { lærer: 0, elev: 1, hjem: 2 };

/** Whether a text with this reach may be seen by a reader: `lærer` sees all, `elev` what is shared with pupil or home. */
export const reaches = (text: Reach, reader: Reach): boolean => WIDTH[text] >= WIDTH[reader];

/** The reach of what stands within something else: what is agreed goes no further than the agreement as a whole. */
export const narrower = (a: Reach, b: Reach): Reach => (reaches(a, b) ? b : a);

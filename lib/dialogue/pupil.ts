import * as z from '../zod.ts';
import { Id, Stamp } from './primitives.ts';

/** Archived pupils are kept with their talks, out of sight. */
export const PupilState = z.enum(['aktiv', 'arkivert']);
export type PupilState = z.infer<typeof PupilState>;

/** What a teacher may say of a pupil here: name, group or class, and grade (1 to 13). Never more. */
export const PupilDetails = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  group: z.nullable(z.string().check(z.maxLength(60))),
  grade: z.nullable(z.int().check(z.minimum(1), z.maximum(13))),
});
export type PupilDetails = z.infer<typeof PupilDetails>;

export const Pupil = z.object({
  id: Id,
  state: PupilState,
  ...PupilDetails.shape,
  ...Stamp.shape,
});
export type Pupil = z.infer<typeof Pupil>;

/** What changes of a pupil where several are changed at once. */
export type PupilChange = { id: string; change: Partial<Pick<Pupil, 'group' | 'grade' | 'state'>> };

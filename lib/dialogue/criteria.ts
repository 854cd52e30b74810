import * as z from '../zod.ts';
import file from './criteria.json' with { type: 'json' };
import { Words } from './words.ts';

/** One sign of good practice. */
export const Sign = z.object({ id: z.string().check(z.regex(/^\d\.\d$/)), text: Words });
export type Sign = z.infer<typeof Sign>;

/** A criterion of good dialogues with its signs of good practice; one about the school is answered for a half year, not for a talk. */
export const Criterion = z.object({
  id: z.string().check(z.regex(/^\d$/)),
  about: z.enum(['talk', 'school']),
  title: Words,
  signs: z.array(Sign).check(z.minLength(1)),
});
export type Criterion = z.infer<typeof Criterion>;

/** The guide's criteria, in its order. */
export const criteria: Criterion[] = z
  .object({ source: z.string(), criteria: z.array(Criterion) })
  .parse(file).criteria;

/** The criteria that are answered for a talk, or for the school. */
export const criteriaAbout = (about: Criterion['about']): Criterion[] =>
  criteria.filter((criterion) => criterion.about === about);

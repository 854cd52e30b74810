import { Day, Moment } from '../dialogue/primitives.ts';
import { Words } from '../dialogue/words.ts';
import * as z from '../zod.ts';

/** The most aims that are kept; grunnskolen has about 1,400. */
export const MOST_AIMS = 5000;

const PlanCode = z.string().check(z.regex(/^[A-ZÆØÅ]{2,5}\d{0,3}-\d{1,3}$/u));
const AimCode = z.string().check(z.regex(/^[A-Z]{1,4}\d{1,7}[A-Z]?$/u));

/** A curriculum for one subject: `MAT01-06`. The days are when it came into force and when it ends, where that is known. */
export const SubjectPlan = z.object({
  code: PlanCode,
  title: Words,
  validFrom: z.nullable(Day),
  validTo: z.nullable(Day),
});
export type SubjectPlan = z.infer<typeof SubjectPlan>;

/** What a pupil is to be able to do after a grade. */
export const CompetenceAim = z.object({
  code: AimCode,
  plan: PlanCode,
  grade: z.int().check(z.minimum(1), z.maximum(10)),
  text: Words,
});
export type CompetenceAim = z.infer<typeof CompetenceAim>;

/** The competence aims of grunnskolen as they were loaded: public data of Utdanningsdirektoratet, kept on this machine. */
export const Curriculum = z
  .object({
    from: z.enum(['file', 'udir']),
    loadedAt: Moment,
    plans: z.array(SubjectPlan).check(z.minLength(1), z.maxLength(100)),
    aims: z.array(CompetenceAim).check(z.minLength(1), z.maxLength(MOST_AIMS)),
  })
  .check(z.refine(({ plans, aims }) => aims.every(({ plan }) => plans.some(({ code }) => code === plan))));
export type Curriculum = z.infer<typeof Curriculum>;

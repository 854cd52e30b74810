import { Id, Moment, Stamp } from '../dialogue/primitives.ts';
import * as z from '../zod.ts';
import { Selector } from './selector.ts';

/** What a note is about, which is also its colour. */
export const AnnotationColor = z.enum(['mål', 'obs', 'idé', 'oppfølging']);
export type AnnotationColor = z.infer<typeof AnnotationColor>;

/** A plan, or a page that shows plans, as the LMS's ids know it (`planId`). */
const PlanIdentity = z.string().check(z.minLength(1), z.maxLength(300));

/** A teacher's note beside a work plan: to a passage of it, or to the plan as a whole. */
export const Annotation = z.object({
  id: Id,
  planId: PlanIdentity,
  /** The pages that it was written on, by the addresses of the tab and its frames: there it is looked for again. */
  pages: z.array(PlanIdentity).check(z.maxLength(10)),
  /** The plan as it was called then, and where it was. */
  plan: z.object({
    title: z.string().check(z.maxLength(300)),
    course: z.nullable(z.string().check(z.maxLength(200))),
    url: z.string().check(z.maxLength(2000)),
  }),
  /** The passage; null for the plan as a whole. */
  selector: z.nullable(Selector),
  text: z.string().check(z.maxLength(2000)),
  color: AnnotationColor,
  /** The pupils it names, and a group; both may be empty. */
  pupilIds: z.array(Id).check(z.maxLength(200)),
  group: z.nullable(z.string().check(z.maxLength(60))),
  ...Stamp.shape,
});
export type Annotation = z.infer<typeof Annotation>;

/** A note before it is stored. */
export const AnnotationFields = z.omit(Annotation, { id: true, createdAt: true, updatedAt: true, deviceId: true });
export type AnnotationFields = z.infer<typeof AnnotationFields>;

/** A note as copies hold it: with the moment it was laid in the bin, where it lies there. */
export const BinnedAnnotation = z.extend(Annotation, { deletedAt: z.optional(Moment) });
export type BinnedAnnotation = z.infer<typeof BinnedAnnotation>;

/** What a teacher decides of a note. */
export type AnnotationContent = Pick<Annotation, 'text' | 'color' | 'pupilIds' | 'group'>;

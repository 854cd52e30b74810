import { halfYearOf, type Period, schoolYearOf } from '../../lib/dialogue/calendar.ts';
import type { Boundary } from '../../lib/dialogue/duties.ts';

/** What the teacher chose: a named period, or two days, which are empty until then. */
export type Span = { kind: 'all' | 'halfYear' | 'schoolYear' | 'between' } & Period;

/** Nothing chosen yet: everything. */
export const allTime: Span = { kind: 'all', from: '', to: '' };

/** The period that a choice means on a day; null is all time. */
export const periodOf = ({ kind, from, to }: Span, day: string, halfYears: Boundary): Period | null =>
  ({ all: null, halfYear: halfYearOf(day, halfYears), schoolYear: schoolYearOf(day), between: { from, to } })[kind];

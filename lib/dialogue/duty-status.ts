import { halfYearOf, nextOn } from './calendar.ts';
import type { Dialogue } from './dialogue.ts';
import type { Duties, Duty } from './duties.ts';
import type { Pupil } from './pupil.ts';

/** Where a pupil stands with one counted duty in a half year. */
export type DutyStatus = {
  duty: Duty;
  held: number;
  /** Invited to or agreed, and not held yet. */
  planned: number;
  declined: number;
  /** How many count towards the duty. */
  counted: number;
  isMet: boolean;
  /** The day of the half-year assessment that the talk comes before, where the school has set one. */
  before: string | null;
};

/** Whether the talks of a duty are held, and not merely invited to or declined where that is enough to meet it. */
export const isHeld = ({ held, duty }: DutyStatus): boolean => held >= duty.perHalfYear;

type StatusOf = (
  dialogues: readonly Pick<Dialogue, 'kind' | 'date' | 'state'>[],
  grade: Pupil['grade'],
) => DutyStatus[];

/**
 * What was held of what is to be held with a pupil in the half year that holds a day. Talks held together are two
 * records, and so count for both kinds; one that was declined counts only where the duty is to invite.
 * @returns for the talks of any pupil, in a grade: the half year is worked out once for all
 */
export const dutiesOn = ({ halfYears, counts, assessmentDays }: Duties, day: string): StatusOf => {
  const { from, to } = halfYearOf(day, halfYears);
  const half = nextOn(from, halfYears.autumn) === from ? 'autumn' : 'spring';
  const assessmentDay = assessmentDays && nextOn(from, assessmentDays[half]);
  const toHold = counts.filter(({ perHalfYear }) => perHalfYear > 0);
  return (dialogues, grade) => {
    const within = dialogues.filter(({ date }) => date >= from && date <= to);
    return toHold.map((duty) => {
      const states = within.filter(({ kind }) => kind === duty.kind).map(({ state }) => state);
      const held = states.filter((state) => state === 'gjennomført').length;
      const declined = states.filter((state) => state === 'takket nei').length;
      const counted = duty.toInvite ? states.length : held;
      const isAssessed = grade !== null && duty.assessedGrades?.includes(grade);
      return {
        duty,
        held,
        planned: states.length - held - declined,
        declined,
        counted,
        isMet: counted >= duty.perHalfYear,
        before: (isAssessed && assessmentDay) || null,
      };
    });
  };
};

import builtIn from './duties.json' with { type: 'json' };
import { Duties, type Duty } from './duties.ts';
import type { Template } from './template.ts';

/** The duties that come with the product: the law's. */
export const builtInDuties: Duties = Duties.parse(builtIn);

/**
 * The duties that count here: what the school's IT has handed down, else what a form in use says, else the law's; each
 * kind of talk for itself.
 */
export const dutiesInForce = (handedDown: Duties | null, inUse: readonly Pick<Template, 'duties'>[]): Duties => {
  const said = [handedDown ?? {}, ...inUse.map(({ duties = {} }) => duties), builtInDuties];
  const counts = new Map<Duty['kind'], Duty>();
  for (const duty of said.flatMap(({ counts = [] }) => counts)) if (!counts.has(duty.kind)) counts.set(duty.kind, duty);
  const assessmentDays = said.find((each) => each.assessmentDays)?.assessmentDays;
  return {
    halfYears: said.find((each) => each.halfYears)?.halfYears ?? builtInDuties.halfYears,
    counts: [...counts.values()],
    ...(assessmentDays && { assessmentDays }),
  };
};

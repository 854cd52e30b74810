import type { AgreedGoal, Agreement } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { goal } from './records.ts';

/** A goal that was agreed, to test with. */
export const agreedGoal = (text: string, more: Partial<AgreedGoal> = {}): AgreedGoal => ({
  goal: goal(text),
  advice: '',
  tasks: { elev: '', hjem: '', skole: '' },
  by: null,
  reach: 'hjem',
  evaluation: null,
  carriedInto: null,
  ...more,
});

export const agreed = (more: Partial<Agreement>): Agreement => ({ ...emptyAgreement, ...more });

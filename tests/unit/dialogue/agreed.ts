import { newlyAgreed } from '../../../lib/dialogue/agreed-goals.ts';
import type { AgreedGoal, Agreement } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { goal } from './records.ts';

/** A goal that was agreed, to test with. */
export const agreedGoal = (text: string, more: Partial<AgreedGoal> = {}): AgreedGoal => ({
  ...newlyAgreed(goal(text)),
  ...more,
});

/** An agreement with what is said of it, else empty. */
export const agreement = (more: Partial<Agreement> = {}): Agreement => ({ ...emptyAgreement, ...more });

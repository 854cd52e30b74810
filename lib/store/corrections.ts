import type { PlanGoal, Was } from '../dialogue/corrections.ts';
import type { CorrectionRecord } from '../dialogue/school-record.ts';
import { addSchoolRecord, changeSchoolRecord, correctionRecords } from './school-records.ts';
import type { Vault } from './vault.ts';

/** What the teacher has put right in a plan's goals. */
export const correctionsOfPlan = async (vault: Vault, planId: string): Promise<CorrectionRecord[]> =>
  (await correctionRecords(vault)).filter((record) => record.planId === planId);

/**
 * Remembers what a goal of a plan is instead of what was read; null for no goal at all. Giving it as it was read takes a
 * correction back.
 * @throws ZodError on what a goal can't hold
 */
export const correctGoal = async (vault: Vault, planId: string, was: Was, now: PlanGoal | null): Promise<void> => {
  const known = (await correctionsOfPlan(vault, planId)).filter(
    (record) => record.was.text === was.text && record.was.subject === was.subject,
  );
  if (known.length === 0) await addSchoolRecord(vault, { type: 'correction', planId, was, now });
  else for (const record of known) await changeSchoolRecord(vault, { ...record, now });
};

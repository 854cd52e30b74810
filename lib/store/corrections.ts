import type { PlanGoal, Was } from '../dialogue/corrections.ts';
import type { CorrectionRecord } from '../dialogue/school-record.ts';
import { addSchoolRecord, changeSchoolRecord, correctionRecords } from './school-records.ts';
import type { Vault } from './vault.ts';

/** What the teacher has put right in a plan's goals. */
export const correctionsOfPlan = async (vault: Vault, planId: string): Promise<CorrectionRecord[]> =>
  (await correctionRecords(vault)).filter((record) => record.planId === planId);

/**
 * Remembers what a goal of a plan is instead of what was read, in each way it was read; null for no goal at all. Giving it
 * as it was read takes a correction back.
 * @returns all that is put right in the plan by then
 * @throws ZodError on what a goal can't hold
 */
export const correctGoal = async (
  vault: Vault,
  planId: string,
  was: readonly Was[],
  now: PlanGoal | null,
): Promise<CorrectionRecord[]> => {
  const known = await correctionsOfPlan(vault, planId);
  for (const { text, subject } of was) {
    const records = known.filter((record) => record.was.text === text && record.was.subject === subject);
    if (records.length === 0) await addSchoolRecord(vault, { type: 'correction', planId, was: { text, subject }, now });
    for (const record of records) await changeSchoolRecord(vault, { ...record, now });
  }
  return correctionsOfPlan(vault, planId);
};

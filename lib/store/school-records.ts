import type { CheckRecord, CorrectionRecord, SchoolRecord, TemplateRecord } from '../dialogue/school-record.ts';
import { openSchoolRecords, schoolRow } from './school-rows.ts';
import { changedStamp, newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

const recordsOf = async (vault: Vault, type: SchoolRecord['type']): Promise<SchoolRecord[]> =>
  openSchoolRecords(vault, await vault.db.school.where('type').equals(type).toArray());

/** The school's own forms, in no order. */
export const templateRecords = async (vault: Vault): Promise<TemplateRecord[]> =>
  (await recordsOf(vault, 'template')).filter((record) => record.type === 'template');

/** The teacher's own checks, in no order. */
export const checkRecords = async (vault: Vault): Promise<CheckRecord[]> =>
  (await recordsOf(vault, 'check')).filter((record) => record.type === 'check');

/** What the teacher has put right in the goals of all plans, in no order. */
export const correctionRecords = async (vault: Vault): Promise<CorrectionRecord[]> =>
  (await recordsOf(vault, 'correction')).filter((record) => record.type === 'correction');

type NewRecord =
  | Pick<TemplateRecord, 'type' | 'template' | 'active' | 'draft'>
  | Pick<CheckRecord, 'type' | 'kind' | 'halfYear' | 'signs'>
  | Pick<CorrectionRecord, 'type' | 'planId' | 'was' | 'now'>;

/** Adds a record about the school and gives it. Throws a ZodError on what one can't hold. */
export const addSchoolRecord = async (vault: Vault, fields: NewRecord): Promise<SchoolRecord> => {
  const record: SchoolRecord = { id: crypto.randomUUID(), ...fields, ...(await newStamp(vault.db)) };
  await vault.db.school.add(await schoolRow(vault, record));
  return record;
};

/** Puts a changed record about the school in the place of the one that has its id. */
export const changeSchoolRecord = async (vault: Vault, record: SchoolRecord): Promise<void> => {
  await vault.db.school.put(await schoolRow(vault, { ...record, ...(await changedStamp(vault.db)) }));
};

/** Deletes a record about the school. */
export const deleteSchoolRecord = ({ db }: Vault, id: string): Promise<void> => db.school.delete(id);

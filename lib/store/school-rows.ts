import { SchoolRecord } from '../dialogue/school-record.ts';
import type { SchoolRow } from './database.ts';
import { openRows, sealed, type Vault } from './vault.ts';

const CLEAR = ['id', 'type', 'createdAt', 'updatedAt', 'deviceId'] as const;

/** Opens rows about the school; those that can't be opened are set aside. */
export const openSchoolRecords = (vault: Vault, rows: SchoolRow[]): Promise<SchoolRecord[]> =>
  openRows(vault, 'school', SchoolRecord, rows, CLEAR);

/** Seals a record about the school into its row. Throws a ZodError on what one can't hold. */
export const schoolRow = async (vault: Vault, record: SchoolRecord): Promise<SchoolRow> => {
  const checked = SchoolRecord.parse(record);
  const { id, type, createdAt, updatedAt, deviceId } = checked;
  return { id, type, createdAt, updatedAt, deviceId, body: await sealed(vault, 'school', id, checked) };
};

import type { DialogueKind } from '../dialogue/dialogue-kind.ts';
import type { TemplateRecord } from '../dialogue/school-record.ts';
import type { Template } from '../dialogue/template.ts';
import { addSchoolRecord, changeSchoolRecord, templateRecords } from './school-records.ts';
import { schoolRow } from './school-rows.ts';
import { changedStamp, newStamp } from './stamp.ts';
import type { Vault } from './vault.ts';

const saved = async (vault: Vault): Promise<TemplateRecord[]> =>
  (await templateRecords(vault)).filter(({ draft }) => !draft);

/** Makes one of the school's own forms the one in use for its kind, or with null none of them. */
export const putInUse = async (vault: Vault, kind: DialogueKind, id: string | null): Promise<void> => {
  const changed = (await saved(vault)).filter(
    (record) => record.template.kind === kind && record.active !== (record.id === id),
  );
  const stamp = await changedStamp(vault.db);
  const rows = changed.map((record) => schoolRow(vault, { ...record, ...stamp, active: record.id === id }));
  await vault.db.school.bulkPut(await Promise.all(rows));
};

/** Keeps a form: in the place of an older version of it, else as a new one that is not in use yet. */
export const storeForm = async (vault: Vault, template: Template): Promise<void> => {
  const older = (await saved(vault)).find((record) => record.template.id === template.id);
  if (older) await changeSchoolRecord(vault, { ...older, template });
  else await addSchoolRecord(vault, { type: 'template', template, active: false });
};

/** Keeps a form while it is changed. `id` is the draft's own, made by who writes it. */
export const keepFormDraft = async (vault: Vault, id: string, template: Template): Promise<void> => {
  const stamp = await newStamp(vault.db);
  const row = await schoolRow(vault, { id, type: 'template', template, active: false, draft: true, ...stamp });
  await vault.db.school.put(row);
};

/**
 * Saves a form that was changed, and drops its draft: as the next version in the place of the one that is here, else as
 * version 1.
 * @returns the form as it was saved
 */
export const saveFormDraft = async (vault: Vault, id: string, template: Template): Promise<Template> => {
  const before = (await saved(vault)).find((record) => record.template.id === template.id);
  const version = before ? before.template.version + 1 : 1;
  const next = { ...template, version };
  const record: TemplateRecord = before
    ? { ...before, ...(await changedStamp(vault.db)), template: next }
    : { id, type: 'template', template: next, active: false, ...(await newStamp(vault.db)) };
  const row = await schoolRow(vault, record);
  await vault.db.transaction('rw', vault.db.school, async () => {
    await vault.db.school.delete(id);
    await vault.db.school.put(row);
  });
  return next;
};

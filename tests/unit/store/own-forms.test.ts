import { expect, test } from 'vitest';
import type { Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, templateFor } from '../../../lib/dialogue/templates.ts';
import { keepFormDraft, putInUse, saveFormDraft, storeForm, templateRecords } from '../../../lib/store/store.ts';
import { idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

const form = (id: string, version: number): Template => ({ ...builtInTemplates.elevsamtale, id, version });

test('a form that comes again in a newer version takes the place of the older one, and stays in use', async () => {
  const vault = await newVault();
  await storeForm(vault, form('lia', 1));
  const [stored] = await templateRecords(vault);
  expect(stored).toMatchObject({ active: false, template: form('lia', 1) });
  await putInUse(vault, 'elevsamtale', stored?.id ?? null);
  await storeForm(vault, form('lia', 2));
  expect(await templateRecords(vault)).toMatchObject([{ id: stored?.id, active: true, template: form('lia', 2) }]);
  vault.db.close();
});

test('of the forms of one kind one is in use, or none; other kinds are left alone', async () => {
  const vault = await newVault();
  const other = { ...builtInTemplates.utviklingssamtale, id: 'utvikling' };
  for (const each of [form('lia', 1), form('vik', 1), other]) await storeForm(vault, each);
  const idOfForm = async (id: string) =>
    (await templateRecords(vault)).find(({ template }) => template.id === id)?.id ?? null;
  const active = async () =>
    (await templateRecords(vault)).flatMap((record) => (record.active ? [record.template.id] : [])).sort();
  await putInUse(vault, 'utviklingssamtale', await idOfForm('utvikling'));
  await putInUse(vault, 'elevsamtale', await idOfForm('lia'));
  await putInUse(vault, 'elevsamtale', await idOfForm('vik'));
  expect(await active()).toEqual(['utvikling', 'vik']);
  await putInUse(vault, 'elevsamtale', null);
  expect(await active()).toEqual(['utvikling']);
  vault.db.close();
});

test('a draft stands beside its form and is not used; saved it is the next version, and gone as a draft', async () => {
  const vault = await newVault();
  await storeForm(vault, form('lia', 3));
  const [stored] = await templateRecords(vault);
  await putInUse(vault, 'elevsamtale', stored?.id ?? null);
  const changed = { ...form('lia', 3), school: 'Lia skole' };
  await keepFormDraft(vault, idOf(1), changed);
  expect(await templateRecords(vault)).toHaveLength(2);
  expect(templateFor('elevsamtale', [], await templateRecords(vault))).toEqual(form('lia', 3));
  expect(await saveFormDraft(vault, idOf(1), changed)).toEqual({ ...changed, version: 4 });
  expect(await templateRecords(vault)).toMatchObject([
    { id: stored?.id, active: true, template: { ...changed, version: 4 } },
  ]);
  vault.db.close();
});

test('a new form begins at version 1, with or without a draft before', async () => {
  const vault = await newVault();
  await keepFormDraft(vault, idOf(1), form('lia', 1));
  await saveFormDraft(vault, idOf(1), form('lia', 1));
  await saveFormDraft(vault, idOf(2), form('vik', 1));
  const records = await templateRecords(vault);
  expect(records.map(({ template, draft = false }) => [template.id, template.version, draft]).sort()).toEqual([
    ['lia', 1, false],
    ['vik', 1, false],
  ]);
  vault.db.close();
});

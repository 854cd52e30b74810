import { expect, test } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';
import { activeTemplate } from '../../../lib/store/active-template.ts';
import { addSchoolRecord, dialoguesOfPupil, logGuidanceTalk, openDrafts, saveDraft } from '../../../lib/store/store.ts';
import { answeredAll, askedAll, formAsking, templateAsking } from '../dialogue/asked.ts';
import { idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

const own = templateAsking(askedAll);

test('the active form is the one handed down, else the school’s own, else the built-in one', async () => {
  const vault = await newVault();
  const kind = 'veiledningssamtale';
  expect(await activeTemplate(vault, kind, [])).toBe(builtInTemplates[kind]);
  await addSchoolRecord(vault, { type: 'template', template: own, active: true });
  expect(await activeTemplate(vault, kind, [])).toEqual(own);
  expect(await activeTemplate(vault, 'elevsamtale', [])).toBe(builtInTemplates.elevsamtale);
  const handed = { ...own, id: 'kommunen.veiledning' };
  expect(await activeTemplate(vault, kind, [handed])).toBe(handed);
  vault.db.close();
});

test('answers are kept in the draft, and with the form in the talk; without answers a talk has no form', async () => {
  const vault = await newVault();
  const form = formAsking(askedAll, { answers: answeredAll });
  const filled = { ...emptyForm('2026-11-25'), pupilIds: [idOf(1), idOf(2)], form };
  await saveDraft(vault, 'draft', filled);
  expect(await openDrafts(vault)).toEqual([{ id: 'draft', form: filled }]);
  await logGuidanceTalk(vault, filled, 'draft');
  for (const id of filled.pupilIds) expect(await dialoguesOfPupil(vault, id)).toMatchObject([{ form }]);

  const feedback = { text: 'Fint', reach: 'elev' as const };
  await logGuidanceTalk(
    vault,
    { ...emptyForm('2026-11-25'), pupilIds: [idOf(3)], feedback, form: formAsking(askedAll) },
    'other',
  );
  expect(await dialoguesOfPupil(vault, idOf(3))).toMatchObject([{ form: null }]);
  vault.db.close();
});

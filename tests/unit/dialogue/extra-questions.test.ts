import { expect, test } from 'vitest';
import { extraQuestions } from '../../../lib/dialogue/extra-questions.ts';
import { emptyForm, hasAnswers, hasContent } from '../../../lib/dialogue/fill-in.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';
import { answeredAll, askedAll, formAsking, templateAsking } from './asked.ts';

const builtIn = builtInTemplates.veiledningssamtale;

test('the built-in form asks nothing beyond the quick log', () => {
  expect(extraQuestions(builtIn, builtIn)).toEqual([]);
});

test('of a school’s form, what the quick log holds anyway is not asked twice', () => {
  const added = templateAsking([
    { type: 'text', id: 'feedback', label: { nb: 'Vårt ord for tilbakemelding' }, reach: 'elev' },
    { type: 'agreement', id: 'schoolsAgreement', label: { nb: 'Vår avtale' }, reach: 'hjem' },
    ...askedAll,
  ]);
  expect(extraQuestions(added, builtIn)).toEqual(askedAll);
  const copied = { ...added, parts: [...builtIn.parts, ...templateAsking(askedAll).parts] };
  expect(extraQuestions(copied, builtIn)).toEqual(askedAll);
});

test('an answer is content enough to save, an emptied text is not', () => {
  const empty = emptyForm('2026-11-25');
  const form = formAsking(askedAll, { answers: answeredAll });
  expect(hasContent({ ...empty, form })).toBe(true);
  const emptied = formAsking(askedAll, { answers: { remark: { type: 'text', text: ' ', reach: 'hjem' } } });
  expect(hasAnswers({ ...empty, form: emptied })).toBe(false);
  expect(hasContent({ ...empty, form: emptied })).toBe(false);
});

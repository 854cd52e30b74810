import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn, withAnswer } from '../../../lib/dialogue/form-answers.ts';
import { OWN_TEXTS, type Question } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { answerTo, anyAnswer, askedAll, formAsking } from './asked.ts';
import { dialogue, idOf } from './records.ts';

const held = dialogue(1, idOf(1), '2026-11-25', { form: formAsking(askedAll) });

test.each(askedAll)(
  'what is answered to a question of type $type is found again, and nothing else changes',
  (question) => {
    fc.assert(
      fc.property(answerTo(question), (answer) => {
        const kept = { ...held, ...withAnswer(held, question, answer) };
        expect(answerIn(kept, question)).toEqual(answer);
        for (const other of askedAll.filter(({ id }) => id !== question.id))
          expect(answerIn(kept, other)).toEqual(answerIn(held, other));
        const without = { ...kept, ...withAnswer(kept, question, null) };
        expect(without).toEqual(held);
      }),
    );
  },
);

test.each(OWN_TEXTS)('the text %s is the dialogue’s own, with or without a form', (id) => {
  const question: Question = { type: 'text', id, label: { nb: id }, reach: 'hjem' };
  const talk = dialogue(1, idOf(1), '2026-11-25');
  const kept = { ...talk, ...withAnswer(talk, question, { type: 'text', text: 'Sagt', reach: 'hjem' }) };
  expect(kept[id]).toEqual({ text: 'Sagt', reach: 'hjem' });
  expect(kept.form).toBeNull();
  expect(answerIn(kept, question)).toEqual({ type: 'text', text: 'Sagt', reach: 'hjem' });
  const emptied = { ...kept, ...withAnswer(kept, question, null) };
  expect(emptied[id]).toEqual({ text: '', reach: 'hjem' });
});

describe('where nothing can be found', () => {
  test('a dialogue without a form keeps no answers of a form', () => {
    const talk = dialogue(1, idOf(1), '2026-11-25');
    fc.assert(
      fc.property(anyAnswer, ([question, answer]) => {
        expect(withAnswer(talk, question, answer)).toEqual({});
        expect(answerIn(talk, question)).toBeNull();
      }),
    );
  });
  test('an answer of another type than the question’s is none', () => {
    const form = {
      ...formAsking(askedAll),
      answers: { day: { type: 'text' as const, text: 'x', reach: 'elev' as const } },
    };
    const question = askedAll.find(({ id }) => id === 'day');
    expect(question && answerIn({ ...held, form }, question)).toBeNull();
  });
  test('a question may have the name of something that every object has', () => {
    const question: Question = { type: 'text', id: 'constructor', label: { nb: 'x' }, reach: 'elev' };
    expect(answerIn({ ...held, form: unfilled(builtInTemplates.elevsamtale) }, question)).toBeNull();
  });
});

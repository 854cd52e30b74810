import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FREE_TYPES, lacking, missingQuestions, newPart, newQuestion } from '../../../lib/dialogue/new-question.ts';
import { questionsOf, Template } from '../../../lib/dialogue/template.ts';
import {
  addPart,
  addQuestion,
  changePart,
  changeQuestion,
  copyOfTemplate,
  freshId,
  movePart,
  moveQuestion,
  removePart,
  removeQuestion,
  withoutGaps,
  written,
} from '../../../lib/dialogue/template-editing.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';

const form = builtInTemplates.elevsamtale;
const idsOf = (template: Template) => template.parts.map(({ questions }) => questions.map(({ id }) => id));

/** One edit, on whatever stands at these places of the form that it is given. */
type Edit = (template: Template) => Template;
const step = fc.constantFrom(-1 as const, 1 as const);
const place = fc.nat({ max: 40 });
const at = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('The list is empty.');
  return one;
};
const partIn = (template: Template, n: number) => at(template.parts, n).id;
const questionIn = (template: Template, n: number) => at(questionsOf(template), n).id;

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, step).map(
    ([n, by]): Edit =>
      (t) =>
        movePart(t, partIn(t, n), by),
  ),
  fc.tuple(place, step).map(
    ([n, by]): Edit =>
      (t) =>
        moveQuestion(t, questionIn(t, n), by),
  ),
  place.map(
    (n): Edit =>
      (t) =>
        removePart(t, partIn(t, n)),
  ),
  place.map(
    (n): Edit =>
      (t) =>
        removeQuestion(t, questionIn(t, n)),
  ),
  fc.constant<Edit>((t) => addPart(t, newPart(freshId(t, 'part'), freshId(t, 'question')))),
  fc.tuple(place, fc.constantFrom(...FREE_TYPES)).map(
    ([n, type]): Edit =>
      (t) =>
        addQuestion(t, partIn(t, n), newQuestion(type, freshId(t, 'question'))),
  ),
  fc.tuple(place, place).map(
    ([n, m]): Edit =>
      (t) => {
        const missing = missingQuestions(t);
        return missing.length > 0 ? addQuestion(t, partIn(t, n), at(missing, m)) : t;
      },
  ),
  fc.tuple(place, fc.string({ maxLength: 40 })).map(
    ([n, text]): Edit =>
      (t) =>
        changeQuestion(t, questionIn(t, n), (one) => ({ ...one, label: written(one.label, 'nb', text) })),
  ),
  fc.tuple(place, fc.constantFrom('lærer' as const, 'elev' as const, 'hjem' as const)).map(
    ([n, reach]): Edit =>
      (t) =>
        changeQuestion(t, questionIn(t, n), (one) => ({ ...one, reach })),
  ),
  fc.tuple(place, fc.string({ maxLength: 40 })).map(
    ([n, text]): Edit =>
      (t) =>
        changePart(t, partIn(t, n), (one) => ({ ...one, title: written(one.title, 'nn', text) })),
  ),
);

test('any edits in any order leave a form that its schema takes, with every id once', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(builtInTemplates)),
      fc.array(anyEdit, { maxLength: 60 }),
      (start, edits) => {
        const edited = edits.reduce((template, edit) => edit(template), start);
        expect(Template.safeParse(edited).error).toBeUndefined();
        expect({ id: edited.id, version: edited.version, kind: edited.kind }).toEqual({
          id: start.id,
          version: start.version,
          kind: start.kind,
        });
      },
    ),
  );
});

test('moving there and back again changes nothing', () => {
  fc.assert(
    fc.property(place, step, (n, by) => {
      const id = questionIn(form, n);
      const there = moveQuestion(form, id, by);
      if (there !== form) expect(moveQuestion(there, id, by === 1 ? -1 : 1)).toEqual(form);
    }),
  );
});

describe('moving', () => {
  test('a question goes on into the next part', () => {
    const [first, second] = form.parts;
    const last = first?.questions.at(-1);
    if (!first || !second || !last) throw new Error('The form is too short.');
    const moved = moveQuestion(form, last.id, 1);
    expect(moved.parts[0]?.questions).toEqual(first.questions.slice(0, -1));
    expect(moved.parts[1]?.questions).toEqual([last, ...second.questions]);
  });

  test('at an end of the form, and out of a part that would be empty, nothing moves', () => {
    const first = questionIn(form, 0);
    expect(moveQuestion(form, first, -1)).toBe(form);
    expect(movePart(form, partIn(form, 0), -1)).toBe(form);
    const alone = addPart(form, newPart('part-1', 'question-1'));
    expect(moveQuestion(alone, 'question-1', -1)).toBe(alone);
    expect(removeQuestion(alone, 'question-1')).toBe(alone);
  });
});

test('what stands once in a form is not added twice, nor an id that is taken', () => {
  const [agreement] = questionsOf(form).filter(({ type }) => type === 'agreement');
  if (!agreement) throw new Error('The form has no agreement.');
  const part = partIn(form, 0);
  expect(addQuestion(form, part, { ...agreement, id: 'another' })).toBe(form);
  expect(addQuestion(form, part, newQuestion('text', 'pupilWords'))).toBe(form);
});

test('a form tells what it lacks, and what can be put back', () => {
  expect(Object.values(builtInTemplates).flatMap(lacking)).toEqual([]);
  const without = removeQuestion(form, 'pupilWords');
  const stripped = idsOf(without).flat().includes('pupilWords') ? removePart(form, 'talk') : without;
  expect(lacking(stripped)).toEqual(['pupilWords']);
  const [missing] = missingQuestions(stripped).filter(({ id }) => id === 'pupilWords');
  expect(missing).toEqual(questionsOf(form).find(({ id }) => id === 'pupilWords'));
});

test('a copy has a name of its own and begins at version 1', () => {
  expect(copyOfTemplate({ ...form, version: 7 }, 'lia.elevsamtale')).toEqual({
    ...form,
    id: 'lia.elevsamtale',
    version: 1,
  });
});

test('a language that nothing is written in goes; a form with no words at a place can be kept all the same', () => {
  expect(written({ nb: 'Mål', en: 'Goals' }, 'en', ' ')).toEqual({ nb: 'Mål' });
  const empty = changeQuestion({ ...form, name: {} }, 'pupilWords', (one) => ({ ...one, label: {} }));
  expect(Template.safeParse(empty).success).toBe(false);
  expect(Template.safeParse(withoutGaps(empty)).success).toBe(true);
  expect(withoutGaps(form)).toEqual(form);
});

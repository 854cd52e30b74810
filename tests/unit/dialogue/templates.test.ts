import { expect, test } from 'vitest';
import { questionsOf, Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates, templateFor } from '../../../lib/dialogue/templates.ts';

const built = Object.values(builtInTemplates);

test.each(built)('$id is written in all three languages', (template) => {
  const texts = [
    template.name,
    template.purpose,
    ...template.parts.map(({ title }) => title),
    ...questionsOf(template).map(({ label }) => label),
  ];
  expect(texts.filter(({ nb, nn, en }) => !nb || !nn || !en)).toEqual([]);
});

test('what the school’s IT hands down goes before the school’s own form, and that before the built-in one', () => {
  const { elevsamtale, utviklingssamtale } = builtInTemplates;
  const own = { ...elevsamtale, id: 'own' };
  const handed = { ...elevsamtale, id: 'handed' };
  expect(templateFor('elevsamtale', [], [])).toBe(elevsamtale);
  expect(templateFor('elevsamtale', [], [{ template: own, active: false }])).toBe(elevsamtale);
  expect(templateFor('elevsamtale', [], [{ template: own, active: true }])).toBe(own);
  expect(templateFor('elevsamtale', [handed], [{ template: own, active: true }])).toBe(handed);
  expect(templateFor('utviklingssamtale', [handed], [{ template: own, active: true }])).toBe(utviklingssamtale);
});

test('a form may not ask the same twice', () => {
  const { elevsamtale } = builtInTemplates;
  expect(Template.safeParse(elevsamtale).success).toBe(true);
  expect(Template.safeParse({ ...elevsamtale, parts: [...elevsamtale.parts, ...elevsamtale.parts] }).success).toBe(
    false,
  );
});

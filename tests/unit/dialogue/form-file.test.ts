import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm, formFile, LARGEST_FORM, readForm, standingOf } from '../../../lib/dialogue/form-file.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';

const form = builtInTemplates.utviklingssamtale;

/** A form as JSON with one thing in it changed. */
const spoiled = (spoil: (form: ReturnType<typeof JSON.parse>) => void): string => {
  const copy = JSON.parse(formFile(form));
  spoil(copy);
  return JSON.stringify(copy);
};

test.each(Object.values(builtInTemplates))('$id is read back as it was saved', (template) => {
  expect(readForm(formFile(template))).toEqual({ template });
  expect(readForm(`\uFEFF${formFile(template)}`)).toEqual({ template });
});

describe('what is wrong is told', () => {
  test('of the file as a whole', () => {
    expect(readForm('x'.repeat(LARGEST_FORM + 1))).toEqual({ problem: { why: 'tooBig' } });
    expect(readForm('{')).toEqual({ problem: { why: 'notJson' } });
    for (const text of ['null', '[]', '7', '{}', '{"format":"laeringsdialog-export"}', '{"format":7}'])
      expect(readForm(text)).toEqual({ problem: { why: 'notForm' } });
  });

  test('of a form that only a later version of the product knows', () => {
    const newer = { problem: { why: 'newer' } };
    expect(readForm(spoiled((copy) => (copy.format = 'laeringsdialog-template-2')))).toEqual(newer);
    expect(readForm(spoiled((copy) => (copy.parts[0].questions[0].type = 'hologram')))).toEqual(newer);
  });

  test('by the part and question where it is, in the words that stand there', () => {
    const [part] = form.parts;
    const [question] = part?.questions ?? [];
    const text = spoiled((copy) => {
      delete copy.name;
      copy.parts[0].title = { nb: 'x'.repeat(2000) };
      copy.parts[0].questions[0].reach = 'alle';
    });
    expect(readForm(text)).toEqual({
      problem: {
        why: 'wrong',
        more: 0,
        places: [
          { part: null, question: null, field: 'name' },
          { part: 'x'.repeat(100), question: null, field: 'title' },
          { part: 'x'.repeat(100), question: question?.label.nb, field: 'reach' },
        ],
      },
    });
  });

  test('and only of the first few', () => {
    const read = readForm(
      spoiled((copy) => {
        for (const part of copy.parts) part.phase = 'siden';
      }),
    );
    expect(read).toMatchObject({ problem: { why: 'wrong', more: form.parts.length - 5 } });
  });
});

test('whatever a file holds, reading it never throws', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readForm(text)).toHaveProperty('problem');
    }),
  );
  fc.assert(
    fc.property(fc.object(), (some) => {
      expect(checkForm({ ...some, format: 'laeringsdialog-template' })).toHaveProperty('problem');
    }),
  );
});

test('a form stands to those that are here as new, newer, the same, another or older', () => {
  const here = [{ ...form, version: 3 }];
  expect(standingOf({ ...form, id: 'lia' }, here)).toBe('new');
  expect(standingOf({ ...form, version: 4 }, here)).toBe('newer');
  expect(standingOf({ ...form, version: 3 }, here)).toBe('same');
  expect(standingOf({ ...form, version: 3, school: 'Lia' }, here)).toBe('different');
  expect(standingOf({ ...form, version: 2 }, here)).toBe('older');
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExportFile, exportFile, exportFileName } from '../../../lib/dialogue/export-file.ts';
import { contentOf } from '../../../lib/dialogue/fill-in.ts';
import schema from '../../../public/export.schema.json' with { type: 'json' };
import { anyForm, dialogue, idOf, pupil } from './records.ts';

const records = {
  pupils: [pupil(1, 'Ella'), pupil(2, 'Iver'), pupil(3, 'Uten samtaler')],
  dialogues: [
    dialogue(11, idOf(1), '2026-09-01'),
    dialogue(12, idOf(1), '2027-02-01'),
    dialogue(13, idOf(2), '2026-12-31'),
  ],
};
const autumn = { from: '2026-08-01', to: '2026-12-31' };
const chosen = (pupilId: string | null, period: typeof autumn | null) => {
  const file = exportFile(records, { pupilId, period }, '1.2.3', '2026-11-23T08:00:00.000Z');
  return [file.pupils.map(({ name }) => name), file.dialogues.map(({ id }) => id)];
};

describe('what is chosen', () => {
  test('everything', () => {
    expect(chosen(null, null)).toEqual([
      ['Ella', 'Iver', 'Uten samtaler'],
      [idOf(11), idOf(12), idOf(13)],
    ]);
  });
  test('one pupil', () => {
    expect(chosen(idOf(1), null)).toEqual([['Ella'], [idOf(11), idOf(12)]]);
  });
  test('a period, both its days included, with the pupils talked with in it', () => {
    expect(chosen(null, autumn)).toEqual([
      ['Ella', 'Iver'],
      [idOf(11), idOf(13)],
    ]);
  });
  test('a pupil without talks in the period comes along all the same', () => {
    expect(chosen(idOf(3), autumn)).toEqual([['Uten samtaler'], []]);
  });
});

test('any export fits its Zod schema and the published JSON Schema, and survives the way through a file', () => {
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  fc.assert(
    fc.property(fc.array(anyForm, { maxLength: 4 }), (forms) => {
      const dialogues = forms.map((form, n) => dialogue(n, idOf(1), form.date, contentOf(form)));
      const file = exportFile(
        { pupils: records.pupils, dialogues },
        { pupilId: null, period: null },
        '0.1.0',
        '2026-11-23T08:00:00.000Z',
      );
      const read: unknown = JSON.parse(JSON.stringify(file));
      expect(valid(read), JSON.stringify(valid.errors)).toBe(true);
      expect(ExportFile.parse(read)).toEqual(file);
    }),
  );
});

test('the file name has the day and no pupil', () => {
  expect(exportFileName('2026-11-23')).toBe('laeringsdialog-2026-11-23.json');
});

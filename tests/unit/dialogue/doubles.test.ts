import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { doublesOf, merged, type Records } from '../../../lib/dialogue/doubles.ts';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { DEVICE, dialogue, idOf, pupil } from './records.ts';

const [KEEP, GONE, OTHER] = [idOf(1), idOf(2), idOf(3)];
const STAMP = { updatedAt: '2026-12-01T08:00:00.000Z', deviceId: DEVICE };
const MOMENT = '2026-11-23T08:00:00.000Z';

test('pupils of the same name are told, whatever its order and case, archived ones too', () => {
  const pupils = [pupil(1, 'Ella Lie'), pupil(2, 'LIE, Ella', { state: 'arkivert' }), pupil(3, 'Ella Marie Lie')];
  expect(doublesOf(pupils).map((same) => same.map(({ id }) => id))).toEqual([[KEEP, GONE]]);
});

const note = (n: number, pupilIds: string[]): Annotation => ({
  ...{ id: idOf(n), planId: 'plan', pages: [], plan: { title: '', course: null, url: '' }, selector: null },
  ...{ text: `${n}`, color: 'mål', pupilIds, group: null, createdAt: MOMENT, updatedAt: MOMENT, deviceId: DEVICE },
});

const whose = fc.constantFrom(KEEP, GONE, OTHER);
const named = fc.uniqueArray(whose);
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 6 });

/** Any records of three pupils, ids told apart by the place in their list. */
const anyRecords: fc.Arbitrary<Records> = fc
  .record({ talks: list(whose), works: list(whose), notes: list(named), pupils: list(whose), drafts: list(named) })
  .map(({ talks, works, notes, pupils, drafts }) => ({
    pupils: [pupil(1, 'Ella', { group: '7B' }), pupil(2, 'Ella', { grade: 7, group: '7A' }), pupil(3, 'Jon')],
    dialogues: talks.map((id, n) => ({ ...dialogue(100 + n, id, '2026-11-23'), ...(n % 2 && { deletedAt: MOMENT }) })),
    attachments: works.map((pupilId, n) => ({
      ...{ id: idOf(200 + n), pupilId, dialogueId: idOf(100), name: `${n}`, type: 'image/png', base64: '' },
      ...{ createdAt: MOMENT, updatedAt: MOMENT, deviceId: DEVICE },
    })),
    annotations: notes.map((ids, n) => note(300 + n, ids)),
    earlierPupils: pupils.map((id, n) => ({ keptAt: MOMENT, state: { ...pupil(0, `Ella ${n}`), id } })),
    earlierDialogues: talks.map((id, n) => ({ keptAt: MOMENT, state: dialogue(100 + n, id, '2026-11-22') })),
    earlierAnnotations: notes.map((ids, n) => ({ keptAt: MOMENT, state: note(300 + n, ids) })),
    drafts: drafts.map((pupilIds, n) => ({ id: `${n}`, form: { ...emptyForm('2026-11-23'), pupilIds } })),
  }));

/** All that records say, with one pupil's id for both and no stamps. */
const asOne = (records: Partial<Records>): unknown =>
  JSON.parse(
    JSON.stringify(records, (key, value) => {
      if (key === 'updatedAt' || key === 'deviceId') return undefined;
      return key === 'pupilIds' ? [...new Set(value.map((id: string) => (id === GONE ? KEEP : id)))] : value;
    }).replaceAll(GONE, KEEP),
  );

test('nothing is lost, and nothing is left with the one who goes: only whose it is changes', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const after = merged(records, KEEP, GONE, STAMP);
      expect(JSON.stringify(after)).not.toContain(GONE);
      const { pupils, earlierPupils, ...rest } = records;
      const { pupils: pupilsAfter, earlierPupils: earlierAfter, ...restAfter } = after;
      expect(asOne(restAfter)).toEqual(asOne(rest));
      expect(pupilsAfter.map(({ id }) => id)).toEqual([KEEP, OTHER]);
      const both = pupils.slice(0, 2).map((state) => ({ keptAt: STAMP.updatedAt, state }));
      expect(asOne({ earlierPupils: earlierAfter })).toEqual(asOne({ earlierPupils: [...earlierPupils, ...both] }));
    }),
  );
});

test('what changes is stamped anew, so that it wins where copies meet; what does not is let be', () => {
  const records = fc.sample(anyRecords, 20);
  for (const each of records) {
    const after = merged(each, KEEP, GONE, STAMP);
    for (const list of ['dialogues', 'attachments'] as const)
      expect(after[list].map(({ updatedAt }) => updatedAt)).toEqual(
        each[list].map(({ pupilId }) => (pupilId === GONE ? STAMP.updatedAt : MOMENT)),
      );
    expect(after.annotations.map(({ updatedAt }) => updatedAt)).toEqual(
      each.annotations.map(({ pupilIds }) => (pupilIds.includes(GONE) ? STAMP.updatedAt : MOMENT)),
    );
  }
});

test('the one who stays gets the group and grade that she lacks, and is active where either is', () => {
  const none = { dialogues: [], attachments: [], annotations: [], drafts: [] };
  const earlier = { earlierPupils: [], earlierDialogues: [], earlierAnnotations: [] };
  const pupils = [pupil(1, 'Ella', { group: '7B', state: 'arkivert' }), pupil(2, 'Ella', { group: '7A', grade: 7 })];
  expect(merged({ ...none, ...earlier, pupils }, KEEP, GONE, STAMP).pupils).toMatchObject([
    { id: KEEP, group: '7B', grade: 7, state: 'aktiv', ...STAMP },
  ]);
  expect(() => merged({ ...none, ...earlier, pupils: [pupil(1, 'Ella')] }, KEEP, GONE, STAMP)).toThrow();
});

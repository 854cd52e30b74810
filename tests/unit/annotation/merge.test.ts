import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BinnedAnnotation } from '../../../lib/annotation/annotation.ts';
import { type Copy, copyOfExport, copyOfPupils, fromParts, inParts } from '../../../lib/dialogue/copy.ts';
import { exportFile } from '../../../lib/dialogue/export-file.ts';
import { planMerge } from '../../../lib/dialogue/merge.ts';
import { previewByPupil } from '../../../lib/dialogue/merge-preview.ts';
import { copyOf, DEVICE, dialogue, idOf, pupil } from '../dialogue/records.ts';
import { anyNote, note } from './notes.ts';

const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
const NOW = { updatedAt: moment(1000), deviceId: DEVICE };

/** Any notes; few moments, so that several states are as new. */
const anyNotes: fc.Arbitrary<BinnedAnnotation[]> = fc
  .array(fc.tuple(anyNote, fc.nat(3), fc.option(fc.nat(3))), { maxLength: 12 })
  .map((all) =>
    all.map(([each, at, binned]) => ({
      ...each,
      updatedAt: moment(at),
      ...(binned !== null && { deletedAt: moment(binned) }),
    })),
  );

const merged = (here: Copy, incoming: Copy): Copy => {
  const { add, change, earlier } = planMerge(here, incoming, 'newer', NOW).annotations;
  const all = new Map([...here.annotations, ...add, ...change].map((each) => [each.id, each]));
  return {
    ...here,
    annotations: [...all.values()].sort((a, b) => a.id.localeCompare(b.id)),
    earlierAnnotations: [...here.earlierAnnotations, ...earlier],
  };
};
const once = (annotations: BinnedAnnotation[]) => merged(copyOf({}), copyOf({ annotations }));

test('notes of two copies end the same whichever was first; a second time changes nothing', () => {
  fc.assert(
    fc.property(anyNotes, anyNotes, (a, b) => {
      const [ours, theirs] = [once(a), once(b)];
      const after = merged(ours, theirs);
      expect(after.annotations).toEqual(merged(theirs, ours).annotations);
      expect(new Set(after.annotations.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      const { add, change, earlier } = planMerge(after, theirs, 'newer', NOW).annotations;
      expect([add, change, earlier]).toEqual([[], [], []]);
    }),
  );
});

test('what a note said on either side is the note’s or one of its earlier states, up to ten', () => {
  fc.assert(
    fc.property(anyNotes, anyNotes, (a, b) => {
      const [ours, theirs] = [once(a), once(b)];
      const after = merged(ours, theirs);
      const kept = new Set(
        [...after.annotations, ...after.earlierAnnotations.map(({ state }) => state)].map(
          ({ id, text }) => `${id} ${text}`,
        ),
      );
      for (const { id, text } of [...ours.annotations, ...theirs.annotations]) {
        const states = after.earlierAnnotations.filter(({ state }) => state.id === id);
        if (states.length < 10) expect(kept).toContain(`${id} ${text}`);
      }
    }),
  );
});

test('a file about one pupil, brought back where it came from, takes no other pupil out of a note', () => {
  fc.assert(
    fc.property(anyNotes, fc.nat(3), (notes, n) => {
      const here = once(notes);
      const file = copyOfPupils(here, new Set([idOf(n)]));
      expect(file.annotations.every(({ pupilIds }) => pupilIds.join() === idOf(n))).toBe(true);
      expect(merged(here, file).annotations).toEqual(here.annotations);
    }),
  );
});

test('the preview counts a note with each pupil that it names, and with what is about none where it names none', () => {
  const here = copyOf({
    pupils: [pupil(1, 'Ella'), pupil(2, 'Iver')],
    annotations: [note(13, { pupilIds: [idOf(1)] })],
  });
  const older = { text: 'før', updatedAt: '2020-01-01T00:00:00.000Z' };
  const incoming = copyOf({
    annotations: [note(11, { pupilIds: [idOf(1), idOf(2)] }), note(12), note(13, { ...older, pupilIds: [idOf(1)] })],
  });
  expect(previewByPupil(planMerge(here, incoming, 'newer', NOW), here)).toEqual([
    { pupilId: idOf(1), name: 'Ella', add: 1, change: 0, leave: 1, earlier: 1 },
    { pupilId: idOf(2), name: 'Iver', add: 1, change: 0, leave: 0, earlier: 0 },
    { pupilId: null, name: '', add: 1, change: 0, leave: 0, earlier: 0 },
  ]);
});

test('notes are parted with a copy and put together again, and old copies have none', () => {
  const annotations = Array.from({ length: 250 }, (_, n) => note(n));
  const whole = copyOf({ annotations, earlierAnnotations: [{ keptAt: moment(1), state: note(1) }] });
  const parts = inParts(whole);
  expect(Math.max(...parts.map((part) => part.annotations.length))).toBeLessThanOrEqual(100);
  expect(fromParts(parts)).toEqual(whole);
  const { annotations: _, earlierAnnotations: _e, ...old } = copyOf({});
  expect(fromParts([old])).toEqual(copyOf({}));
});

const records = {
  pupils: [pupil(1, 'Ella'), pupil(2, 'Iver'), pupil(3, 'Tuva')],
  dialogues: [dialogue(20, idOf(1), '2026-09-01')],
  annotations: [
    note(11, { pupilIds: [idOf(1), idOf(2)], createdAt: '2026-09-05T10:00:00.000Z' }),
    note(12, { createdAt: '2027-01-05T10:00:00.000Z' }),
  ],
};
const exported = (pupilId: string | null, period: { from: string; to: string } | null) =>
  exportFile(records, { pupilId, period }, '1', moment(1));

test('an export has all notes; of one pupil those that name her and nobody else; of a period those written in it', () => {
  expect(exported(null, null).annotations).toEqual(records.annotations);
  expect(exported(idOf(1), null).annotations).toEqual([{ ...records.annotations[0], pupilIds: [idOf(1)] }]);
  expect(exported(idOf(3), null).annotations).toEqual([]);
  const autumn = exported(null, { from: '2026-08-01', to: '2026-12-31' });
  expect(autumn.annotations).toEqual([records.annotations[0]]);
  expect(autumn.pupils.map(({ name }) => name)).toEqual(['Ella', 'Iver']);
});

test('notes come back from an exported file, and a file from before there were notes has none', () => {
  const file = exported(null, null);
  expect(copyOfExport(JSON.stringify(file))?.annotations).toEqual(records.annotations);
  const { annotations: _, ...old } = file;
  expect(copyOfExport(JSON.stringify(old))).toEqual(copyOf({ pupils: file.pupils, dialogues: file.dialogues }));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Copy, copyOfExport, fromParts, inParts } from '../../../lib/dialogue/copy.ts';
import { exportFile } from '../../../lib/dialogue/export-file.ts';
import { compare, planMerge } from '../../../lib/dialogue/merge.ts';
import { previewByPupil } from '../../../lib/dialogue/merge-preview.ts';
import { copyOf, DEVICE, dialogue, idOf, pupil } from './records.ts';

const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
const at = (n: number) => ({ updatedAt: moment(n) });
const NOW = { updatedAt: moment(1000), deviceId: DEVICE };
const ids = (records: { id: string }[]) => records.map(({ id }) => id);

/** Any pupils: few ids and few moments, so that the same record is met in many states. */
const anyPupils = fc
  .array(fc.record({ n: fc.nat(6), when: fc.nat(4), name: fc.constantFrom('Ella', 'Iver'), device: fc.nat(2) }))
  .map((all) => all.map(({ n, when, name, device }) => pupil(n, name, { ...at(when), deviceId: idOf(900 + device) })));

/** What stands here after a copy was brought in. */
const merged = (here: Copy['pupils'], incoming: Copy['pupils']) => {
  const { add, change } = compare(here, incoming);
  const all = new Map([...here, ...add, ...change].map((record) => [record.id, record]));
  return [...all.values()].sort((a, b) => a.id.localeCompare(b.id));
};
const once = (records: Copy['pupils']) => merged([], records);

describe('bringing in a copy', () => {
  test('adds what is new, changes what is older here, leaves what is newer here', () => {
    const here = [pupil(1, 'Ella', at(2)), pupil(2, 'Iver', at(2)), pupil(3, 'Tuva')];
    const incoming = [pupil(1, 'Ella Aas', at(3)), pupil(2, 'Iver Lie', at(1)), pupil(3, 'Tuva'), pupil(4, 'Noa')];
    const { add, change, leave, same } = compare(here, incoming);
    expect([add, change, leave, same].map(ids)).toEqual([[idOf(4)], [idOf(1)], [idOf(2)], [idOf(3)]]);
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyPupils, anyPupils, (here, incoming) => {
        const after = merged(once(here), incoming);
        const { add, change } = compare(after, incoming);
        expect([add, change]).toEqual([[], []]);
      }),
    );
  });

  test('ends the same whichever copy was first, with no record twice and none lost', () => {
    fc.assert(
      fc.property(anyPupils, anyPupils, (a, b) => {
        const one = merged(once(a), b);
        expect(one).toEqual(merged(once(b), a));
        expect(new Set(ids(one))).toEqual(new Set(ids([...a, ...b])));
        expect(one).toHaveLength(new Set(ids(one)).size);
      }),
    );
  });

  test('in any order of three copies ends the same', () => {
    fc.assert(
      fc.property(anyPupils, anyPupils, anyPupils, (a, b, c) => {
        expect(merged(merged(once(a), b), c)).toEqual(merged(once(a), merged(once(b), c)));
      }),
    );
  });

  test('a talk laid in the bin later than it was written stays there', () => {
    const talk = dialogue(1, idOf(9), '2026-11-23', at(1));
    const binned = { ...talk, deletedAt: moment(2) };
    expect(compare([binned], [talk]).leave).toEqual([talk]);
    expect(compare([{ ...talk }, dialogue(2, idOf(9), '2026-11-23')], [binned]).change).toEqual([binned]);
    const rewritten = { ...talk, ...at(3) };
    expect(compare([binned], [rewritten]).change).toEqual([rewritten]);
  });
});

describe('what lost', () => {
  const [old, newer] = [pupil(1, 'Ella', at(1)), pupil(1, 'Ella Aas', at(2))];
  const plan = (here: Copy, incoming: Copy, prefer: 'newer' | 'file' = 'newer') =>
    planMerge(here, incoming, prefer, NOW).pupils;

  test('is kept as an earlier state, whichever side it stood on', () => {
    const earlier = [{ keptAt: NOW.updatedAt, state: old }];
    expect(plan(copyOf({ pupils: [old] }), copyOf({ pupils: [newer] }))).toMatchObject({ change: [newer], earlier });
    expect(plan(copyOf({ pupils: [newer] }), copyOf({ pupils: [old] }))).toMatchObject({ leave: [old], earlier });
  });

  test('and is known as one already is not kept twice', () => {
    const here = copyOf({ pupils: [newer], earlierPupils: [{ keptAt: moment(3), state: old }] });
    expect(plan(here, copyOf({ pupils: [old] })).earlier).toEqual([]);
    expect(plan(here, copyOf({ pupils: [newer], earlierPupils: here.earlierPupils })).earlier).toEqual([]);
  });

  test('is what stands here where the teacher wants what the file says; that then counts as written now', () => {
    const theirs = plan(copyOf({ pupils: [newer] }), copyOf({ pupils: [old] }), 'file');
    const after = { ...old, ...NOW };
    expect(theirs).toMatchObject({ change: [after], leave: [], earlier: [{ keptAt: NOW.updatedAt, state: newer }] });
    const here = copyOf({ pupils: [after], earlierPupils: theirs.earlier });
    expect(plan(here, copyOf({ pupils: [old] }), 'file')).toMatchObject({ change: [], earlier: [] });
    expect(plan(copyOf({ pupils: [newer] }), here)).toMatchObject({ change: [after] });
  });

  test('is forgotten only when ten others were laid aside after it', () => {
    const earlierPupils = Array.from({ length: 10 }, (_, n) => ({
      keptAt: moment(100 + n),
      state: pupil(1, `Ella ${n}`, at(3 + n)),
    }));
    const here = copyOf({ pupils: [pupil(1, 'Ella Aas Lie', at(50))], earlierPupils });
    const keptAt = (n: number) => copyOf({ pupils: [newer], earlierPupils: [{ keptAt: moment(n), state: old }] });
    expect(plan(here, keptAt(99)).earlier.map(({ state }) => state)).toEqual([newer]);
    expect(plan(here, keptAt(105)).earlier.map(({ state }) => state)).toEqual([newer, old]);
  });
});

test('the preview tells by pupil, in the order of names, and only of those it concerns', () => {
  const here = copyOf({
    pupils: [pupil(1, 'Åse'), pupil(2, 'Ella'), pupil(3, 'Rørt ikke')],
    dialogues: [dialogue(10, idOf(1), '2026-11-01', at(5)), dialogue(12, idOf(3), '2026-11-01')],
  });
  const incoming = copyOf({
    pupils: [pupil(2, 'Ella'), pupil(4, 'Bo')],
    dialogues: [
      dialogue(10, idOf(1), '2026-10-01', at(4)),
      dialogue(11, idOf(2), '2026-11-02'),
      dialogue(12, idOf(3), '2026-11-01'),
      dialogue(13, idOf(4), '2026-11-02'),
    ],
  });
  expect(previewByPupil(planMerge(here, incoming, 'newer', NOW), here)).toEqual([
    { pupilId: idOf(4), name: 'Bo', add: 2, change: 0, leave: 0, earlier: 0 },
    { pupilId: idOf(2), name: 'Ella', add: 1, change: 0, leave: 0, earlier: 0 },
    { pupilId: idOf(1), name: 'Åse', add: 0, change: 0, leave: 1, earlier: 1 },
  ]);
});

test('the preview counts attachments to their pupil, and what is about no pupil on a line of its own, last', () => {
  const stamp = { createdAt: moment(0), updatedAt: moment(0), deviceId: DEVICE };
  const attachment = {
    id: idOf(50),
    pupilId: idOf(1),
    dialogueId: idOf(10),
    name: 'a.png',
    type: 'image/png',
    base64: '',
  };
  const check = { id: idOf(60), type: 'check' as const, kind: null, halfYear: '2026-08-01', signs: [] };
  const incoming = copyOf({
    pupils: [pupil(1, 'Ella')],
    attachments: [{ ...attachment, ...stamp }],
    school: [
      { ...check, ...stamp },
      { ...check, ...stamp, id: idOf(61) },
    ],
  });
  const here = copyOf({ school: [{ ...check, ...stamp, ...at(5) }] });
  expect(previewByPupil(planMerge(here, incoming, 'newer', NOW), here)).toEqual([
    { pupilId: idOf(1), name: 'Ella', add: 2, change: 0, leave: 0, earlier: 0 },
    { pupilId: null, name: '', add: 1, change: 0, leave: 1, earlier: 0 },
  ]);
  expect(previewByPupil(planMerge(incoming, incoming, 'newer', NOW), incoming)).toEqual([]);
});

describe('a copy', () => {
  const copy = (pupils: number, talks: number): Copy => ({
    ...copyOf({}),
    earlierPupils: Array.from({ length: talks }, (_, n) => ({ keptAt: moment(n), state: pupil(1, `Elev ${n}`) })),
    earlierDialogues: [{ keptAt: moment(1), state: dialogue(1000, idOf(1), '2026-11-22') }],
    pupils: Array.from({ length: pupils }, (_, n) => pupil(n, `Elev ${n}`)),
    dialogues: Array.from({ length: talks }, (_, n) => ({
      ...dialogue(1000 + n, idOf(1), '2026-11-23'),
      ...(n % 3 === 0 && { deletedAt: moment(n) }),
    })),
  });

  test.each([
    [0, 0],
    [1, 0],
    [100, 101],
    [7, 350],
  ])('of %i pupils and %i talks is parted and put together as it was', (pupils, talks) => {
    const whole = copy(pupils, talks);
    const parts = inParts(whole);
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.max(...parts.map((part) => part.dialogues.length))).toBeLessThanOrEqual(100);
    expect(fromParts(parts)).toEqual(whole);
  });

  test('of a backup from before earlier states were kept has none', () => {
    const { pupils, dialogues } = copy(3, 1);
    expect(fromParts([{ pupils, dialogues }])).toEqual(copyOf({ pupils, dialogues }));
  });

  test('does not come from parts that hold something else', () => {
    expect(fromParts([copy(1, 1), { pupils: [], dialogues: ['?'] }])).toBeNull();
  });

  test('comes from an exported file', () => {
    const records = { pupils: [pupil(1, 'Ella')], dialogues: [dialogue(2, idOf(1), '2026-11-23')] };
    const file = exportFile(records, { pupilId: null, period: null }, '0.1.0', moment(1));
    expect(copyOfExport(JSON.stringify(file))).toEqual(copyOf(records));
  });

  const valid = () => ({
    ...exportFile({ pupils: [pupil(1, 'Ella')], dialogues: [] }, { pupilId: null, period: null }, '0', moment(1)),
  });
  test.each([
    ['nothing', ''],
    ['a file cut off', JSON.stringify(valid()).slice(0, -5)],
    ['a later version', JSON.stringify({ ...valid(), version: 2 })],
    ['wrong types', JSON.stringify({ ...valid(), pupils: [{ ...pupil(1, 'Ella'), grade: 'sju' }] })],
    ['no list', JSON.stringify({ ...valid(), dialogues: { length: 3 } })],
    ['a million lists in each other', '['.repeat(1e6) + ']'.repeat(1e6)],
  ])('does not come from %s', (_, text) => {
    expect(copyOfExport(text)).toBeNull();
  });

  test('takes no keys that reach for the prototype', () => {
    const text = JSON.stringify(valid()).replace('"name":"Ella"', '"name":"Ella","__proto__":{"archived":true}');
    const [ella] = copyOfExport(text)?.pupils ?? [];
    expect(ella).toEqual(pupil(1, 'Ella'));
    expect(Reflect.get({}, 'archived')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOfYear, groupTurns, nextName } from '../../../lib/dialogue/turn-of-year.ts';
import { idOf, pupil } from './records.ts';

test('a class takes its name into the next grade, a group of any other kind keeps it', () => {
  const names = ['7B', '9 C', '7. trinn', '10A', 'Vg1 ST', 'vg 2 elektro', 'Kor', '5.-6. trinn', '1/2', '12345', 'Vg3'];
  expect(names.map(nextName)).toEqual([
    ...['8B', '10 C', '8. trinn', '11A', 'Vg2 ST', 'vg 3 elektro', 'Kor', '5.-6. trinn', '1/2', '12345', 'Vg3'],
  ]);
});

test('each group is offered its next grade; tenth and thirteenth leave, what has no grade stays', () => {
  const pupils = [
    pupil(1, 'Ella', { group: '7B', grade: 7 }),
    pupil(2, 'Jon', { group: '7B' }),
    pupil(3, 'Siv', { group: '10A' }),
    pupil(4, 'Åse', { group: 'Vg3 ST', grade: 13 }),
    pupil(5, 'Kim', { group: 'Kor' }),
    pupil(6, 'Iver'),
    pupil(7, 'Gone', { group: '6A', grade: 6, state: 'arkivert' }),
  ];
  expect(
    groupTurns(pupils).map(({ group, fate, nextGroup, nextGrade }) => [group, fate, nextGroup, nextGrade]),
  ).toEqual([
    [null, 'stays', null, null],
    ['7B', 'on', '8B', 8],
    ['10A', 'leaves', '11A', 11],
    ['Kor', 'stays', 'Kor', null],
    ['Vg3 ST', 'leaves', 'Vg3 ST', 13],
  ]);
});

test('those who go another way than their group do so, and one in another grade goes on from her own', () => {
  const turns = groupTurns([
    pupil(1, 'Ella', { group: '7B', grade: 7 }),
    pupil(2, 'Jon', { group: '7B' }),
    pupil(3, 'Siv', { group: '7B', grade: 6 }),
    pupil(4, 'Åse', { group: '7B', grade: 7 }),
    pupil(5, 'Kim', { group: '7B', grade: 7 }),
  ]);
  const own = new Map([
    [idOf(4), 'stays' as const],
    [idOf(5), 'leaves' as const],
  ]);
  expect(changesOfYear(turns, own)).toEqual([
    { id: idOf(1), change: { group: '8B', grade: 8 } },
    { id: idOf(2), change: { group: '8B', grade: 8 } },
    { id: idOf(3), change: { group: '8B', grade: 7 } },
    { id: idOf(5), change: { state: 'arkivert' } },
  ]);
});

test('whoever is there, nobody is changed twice, archived pupils are let be, and grades stay within bounds', () => {
  const anyPupils = fc.array(
    fc.record({
      group: fc.option(fc.constantFrom('7B', '10A', 'Vg1', 'Kor', '13')),
      grade: fc.option(fc.integer({ min: 1, max: 13 })),
      state: fc.constantFrom('aktiv' as const, 'arkivert' as const),
    }),
  );
  fc.assert(
    fc.property(anyPupils, (list) => {
      const pupils = list.map((each, n) => pupil(n, `Elev ${n}`, each));
      const changes = changesOfYear(groupTurns(pupils), new Map());
      const active = new Set(pupils.filter(({ state }) => state === 'aktiv').map(({ id }) => id));
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      for (const { id, change } of changes) {
        expect(active.has(id)).toBe(true);
        expect(change.grade ?? 1).toBeLessThanOrEqual(13);
      }
    }),
  );
});

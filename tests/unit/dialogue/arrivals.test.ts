import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrivalsOf } from '../../../lib/dialogue/arrivals.ts';
import type { Pupil } from '../../../lib/dialogue/pupil.ts';

const moment = '2026-11-01T00:00:00.000Z';
const pupil = (name: string, group: string | null, state: Pupil['state'] = 'aktiv'): Pupil => ({
  ...{ id: crypto.randomUUID(), name, group, grade: null, state },
  ...{ createdAt: moment, updatedAt: moment, deviceId: crypto.randomUUID() },
});
const known = (names: [string, ...string[]][], pupils: Pupil[]) =>
  arrivalsOf(
    names.map(([name, ...groups]) => ({ name, groups })),
    pupils,
  ).map((arrival) => arrival.known);

test('a class among the groups gives class and grade', () => {
  expect(arrivalsOf([{ name: 'Ella Lie', groups: ['Lesegruppe', '7B'] }], [])).toMatchObject([
    { group: '7B', grade: 7 },
  ]);
  expect(arrivalsOf([{ name: 'Ella Lie', groups: ['10. trinn'] }], [])).toMatchObject([
    { group: '10. trinn', grade: 10 },
  ]);
  expect(arrivalsOf([{ name: 'Ella Lie', groups: ['Kor'] }], [])).toMatchObject([{ group: 'Kor', grade: null }]);
});

test('who is here already is known whatever the order, case and spaces of the name', () => {
  const here = [pupil('Ella Marie Lie', '7B')];
  expect(known([['Lie  Ella MARIE', '7b'], ['Lie, Ella Marie']], here)).toEqual(['here', 'here']);
});

test('the same name in another class is asked about; an archived pupil is brought back', () => {
  expect(known([['Ella Lie', '7B']], [pupil('Ella Lie', '5A')])).toEqual(['namesake']);
  expect(known([['Ella Lie', '7B']], [pupil('Ella Lie', '6B', 'arkivert')])).toEqual(['archived']);
});

test('a name that differs by a middle name, an accent or a hyphen is asked about, never guessed', () => {
  const here = [pupil('Ella Marie Lie', '7B'), pupil('André Åse-Marie Aas', '7B')];
  expect(known([['Ella Lie', '7B'], ['Lie, Ella Marie Sofie', '7B'], ['Andre Åse Marie Aas']], here)).toEqual([
    'alike',
    'alike',
    'alike',
  ]);
  expect(known([['Ella', '7B'], ['Marie Aas Bø'], ['André Ase-Marie Aas'], ['Ellá Li']], here)).toEqual([
    'new',
    'new',
    'new',
    'new',
  ]);
});

test('an archived pupil is brought back once, though two on the list have the name', () => {
  const arrivals = arrivalsOf(
    [
      { name: 'Ella Lie', groups: ['7A'] },
      { name: 'Ella Lie', groups: ['7B'] },
    ],
    [pupil('Ella Lie', '6B', 'arkivert')],
  );
  expect(arrivals.map((each) => each.known)).toEqual(['archived', 'alike']);
});

test('a name that stands on the list with two groups is taken in once, and asked about', () => {
  expect(
    known(
      [
        ['Ella Lie', '7B'],
        ['Ella Lie', 'Kor'],
        ['Lie, Ella', '7b'],
      ],
      [],
    ),
  ).toEqual(['new', 'twice']);
});

test('the grade that the list tells goes before the one in the name of the class', () => {
  expect(arrivalsOf([{ name: 'Ella Lie', groups: ['7B'], grade: 8 }], [])).toMatchObject([{ group: '7B', grade: 8 }]);
});

test('a thousand on the list and a thousand pupils are told apart', () => {
  const names = Array.from({ length: 1000 }, (_, n) => `Elev Nummer ${n}`);
  const arrivals = arrivalsOf(
    names.map((name) => ({ name, groups: [] })),
    names.map((name, n) => pupil(n % 2 ? `${name}x` : name, null)),
  );
  expect(arrivals.filter((each) => each.known === 'here')).toHaveLength(500);
  expect(arrivals.filter((each) => each.known === 'new')).toHaveLength(500);
});

test('whatever the order of names, rows and groups, the same list takes in the same pupils, and a second time nobody', () => {
  const people = fc.uniqueArray(
    fc.tuple(fc.constantFrom('Ella', 'Jon Åge', 'Lý'), fc.constantFrom('Lie', 'van der Meer', 'Øye')),
    {
      selector: (names) => names.join(),
    },
  );
  fc.assert(
    fc.property(people, fc.boolean(), (list, lastFirst) => {
      const listed = list.map(([first, last]) => ({
        name: lastFirst ? `${last} ${first}` : `${first} ${last}`,
        groups: ['7B'],
      }));
      const first = arrivalsOf(listed, []);
      expect(first.every((each) => each.known === 'new')).toBe(true);
      expect(first).toHaveLength(list.length);
      const taken = first.map(({ name, group }) => pupil(name, group));
      const again = arrivalsOf(
        [...list.map(([a, b]) => ({ name: `${b} ${a}`, groups: ['7B'] })), ...listed].toReversed(),
        taken,
      );
      expect(again.every((each) => each.known === 'here')).toBe(true);
    }),
  );
});

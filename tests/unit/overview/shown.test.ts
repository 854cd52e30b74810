import { expect, test } from 'vitest';
import { showFirst } from '../../../components/overview/shown.ts';
import { pupil } from '../dialogue/records.ts';

const pupils = (count: number, groupOf: (n: number) => string | null) =>
  Array.from({ length: count }, (_, n) => pupil(n, `Elev ${n}`, { group: groupOf(n) }));

test.each([
  ['two classes are shown at once', pupils(60, (n) => (n % 2 ? '8A' : '10B')), ''],
  ['of more than that the first is', pupils(61, (n) => (n % 2 ? '8A' : '10B')), '8A'],
  ['many without a group are shown at once', pupils(200, () => null), ''],
])('%s', (_, all, group) => {
  expect(showFirst(all).group).toBe(group);
});

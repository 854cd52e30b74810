import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksUpTo } from '../../components/charts/axis.ts';

test('an axis is marked by round whole numbers', () => {
  expect([0, 1, 4, 5, 9, 41, 250].map(marksUpTo)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1, 2, 3, 4],
    [0, 2, 4, 6],
    [0, 5, 10],
    [0, 20, 40, 60],
    [0, 100, 200, 300],
  ]);
});

test('the marks reach as far as what is shown, are few, and never all above it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (most) => {
      const marks = marksUpTo(most);
      expect(marks.length).toBeLessThanOrEqual(5);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(Math.max(1, most));
      expect(marks.at(-2)).toBeLessThan(Math.max(1, most));
      expect(marks.every(Number.isInteger)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from '../../../lib/curriculum/in-parallel.ts';

test('gives all answers in order, whichever comes first, and has no more than so many open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, atOnce) => {
        let open = 0;
        const all = inParallel(items, atOnce, async (item) => {
          expect(++open).toBeLessThanOrEqual(atOnce);
          await scheduler.schedule(Promise.resolve());
          open--;
          return item * 2;
        });
        await scheduler.waitFor(all);
        expect(await all).toEqual(items.map((item) => item * 2));
      },
    ),
  );
});

test('begins nothing after an error, and has ended when it throws', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const slow = Promise.withResolvers<void>();
  const all = inParallel([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('no');
    await slow.promise;
    ended.push(item);
  });
  const thrown = all.catch((error: unknown) => [String(error), [...ended]]);
  slow.resolve();
  expect(await thrown).toEqual(['Error: no', [2]]);
  expect(begun).toEqual([1, 2]);
});

import { expect, test, vi } from 'vitest';

const changed = new Set<(changes: object) => void>();
const ask = vi.fn(async (): Promise<unknown> => null);
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: () => ask() },
    storage: { local: { onChanged: { addListener: (handle: (changes: object) => void) => changed.add(handle) } } },
  },
}));
const { followLock } = await import('../../../lib/lock/follow-lock.ts');

test('a page locks where the background does not answer, and hears of the next change all the same', async () => {
  const told: boolean[] = [];
  const change = () => {
    for (const handle of changed) handle({ 'lock-changed': 1 });
  };
  ask.mockRejectedValueOnce(new Error('Could not establish connection.'));
  followLock(async (key) => {
    told.push(key !== null);
  });
  await vi.waitFor(() => expect(told).toEqual([false]));
  ask.mockResolvedValueOnce('AAAA');
  change();
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  ask.mockRejectedValueOnce(new Error('The message port closed.'));
  change();
  await vi.waitFor(() => expect(told).toEqual([false, true, false]));
});

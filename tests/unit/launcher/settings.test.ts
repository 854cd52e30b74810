import { expect, test, vi } from 'vitest';

const get = vi.fn<() => Promise<object>>();
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get } } } }));
const { loadSettings } = await import('../../../lib/launcher/settings.ts');

const DEFAULTS = { top: 40, hidden: false, width: 400 };

test.each([
  ['nothing', undefined, DEFAULTS],
  ['no object', 'wide', DEFAULTS],
  ['settings', { top: 20, hidden: true, width: 500 }, { top: 20, hidden: true, width: 500 }],
  ['a place outside the window', { top: 400 }, { ...DEFAULTS, top: 95 }],
  ['wrong types', { top: '20', hidden: 1, width: null }, DEFAULTS],
])('stored %s', async (_, launcher, expected) => {
  get.mockResolvedValueOnce({ launcher });
  expect((await loadSettings()).settings).toEqual(expected);
});

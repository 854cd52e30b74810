import { expect, test, vi } from 'vitest';
import { isDue } from '../../lib/backup/rhythm.ts';

vi.mock('../../lib/browser.ts', () => ({ browser: {} }));

test.each([
  ['never', null, false],
  ['never', 400, false],
  ['daily', null, true],
  ['daily', 0, false],
  ['daily', 1, true],
  ['weekly', 6, false],
  ['weekly', 7, true],
  ['weekly', null, true],
] as const)('a backup made %s is, %s days after the last one, due: %s', (rhythm, days, due) => {
  expect(isDue(rhythm, days)).toBe(due);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataText } from '../../../lib/i18n/data/data-text.ts';
import { privacyPage } from '../../../scripts/privacy-page.ts';

test('docs/privacy.md says what the extension says: else run `npm run privacy`', () => {
  expect(readFileSync('docs/privacy.md', 'utf8')).toBe(privacyPage());
});

test('the description has the same parts in every language', async () => {
  const [nb, nn, en] = await Promise.all((['nb', 'nn', 'en'] as const).map(dataText));
  const shape = (text = nb) => text?.parts.map(({ lines }) => lines.length);
  expect(shape(nn)).toEqual(shape());
  expect(shape(en)).toEqual(shape());
  expect(new Set([nb, nn, en].map((text) => text?.title)).size).toBe(3);
});

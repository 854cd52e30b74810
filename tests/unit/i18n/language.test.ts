import { beforeEach, expect, test, vi } from 'vitest';

type Changed = (changes: Record<string, { newValue: unknown }>) => void;
const { stored, listeners, nynorsk } = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  listeners: new Set<Changed>(),
  nynorsk: Promise.withResolvers<void>(),
}));
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        onChanged: { addListener: (listener: Changed) => listeners.add(listener) },
      },
    },
  },
}));
// Nynorsk is slow to come.
vi.mock('../../../lib/i18n/nn.ts', async (original) => {
  await nynorsk.promise;
  return original();
});
const { chooseLanguage, followLanguage, language, words } = await import('../../../lib/i18n/language.ts');

beforeEach(() => stored.clear());

test('of two quick choices the last one is shown and kept, though its words came first', async () => {
  const slow = chooseLanguage('nn');
  await chooseLanguage('en');
  expect(words.value.save).toBe('Save');
  nynorsk.resolve();
  await slow;
  expect(language.value).toBe('en');
  expect(words.value.save).toBe('Save');
  expect(stored.get('language')).toBe('en');
});

test('what was chosen is shown, and a choice on another page is followed', async () => {
  stored.set('language', 'nn');
  await followLanguage();
  expect(language.value).toBe('nn');
  for (const listener of listeners) listener({ language: { newValue: 'en' } });
  await vi.waitFor(() => expect(language.value).toBe('en'));
});

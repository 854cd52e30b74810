import { describe, expect, test } from 'vitest';
import { strengthOf, suggestPassphrase } from '../../../lib/seal/passphrase.ts';
import { PASSPHRASE_WORDS } from '../../../lib/seal/passphrase-words.ts';

describe('the strength of a passphrase', () => {
  test.each([
    ['', 'weak'],
    ['passord', 'weak'],
    ['P@ssw0rd!', 'weak'],
    ['12345678901234567890', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['passordpassordpassordpassord', 'weak'],
    ['hund hund hund hund hund hund', 'weak'],
    ['hunden spiser is', 'fair'],
    ['hunden spiser fem blå epler', 'strong'],
  ] as const)('«%s» is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  test('grows with length, not with odd signs', () => {
    expect(strengthOf('K0rt&rar!')).toBe('weak');
    expect(strengthOf('lang og helt vanlig setning om båter')).toBe('strong');
  });
});

describe('a suggested passphrase', () => {
  test('is six words of the list, strong, and another each time', () => {
    const suggestions = Array.from({ length: 50 }, suggestPassphrase);
    for (const suggestion of suggestions) {
      expect(suggestion.split(' ')).toHaveLength(6);
      expect(suggestion.split(' ').every((word) => PASSPHRASE_WORDS.includes(word))).toBe(true);
    }
    expect(new Set(suggestions).size).toBe(suggestions.length);
    expect(suggestions.filter((suggestion) => strengthOf(suggestion) !== 'strong').length).toBeLessThan(5);
  });

  test('has more than fifty bits: the list’s words differ and are enough', () => {
    expect(new Set(PASSPHRASE_WORDS).size).toBe(PASSPHRASE_WORDS.length);
    expect(6 * Math.log2(PASSPHRASE_WORDS.length)).toBeGreaterThan(50);
  });
});

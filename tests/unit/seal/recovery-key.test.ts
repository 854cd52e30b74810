import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from '../../../lib/seal/bytes.ts';
import { newRecovery, readRecovery, writtenRecovery } from '../../../lib/seal/recovery-key.ts';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes): Bytes => new Uint8Array(bytes));

test('is written as seven groups of four and read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const written = await writtenRecovery(secret);
      expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(await readRecovery(written)).toEqual({ secret });
    }),
  );
});

test('is read as people type it', async () => {
  const secret = Uint8Array.of(...Array(16).fill(0), 1).subarray(1);
  const written = await writtenRecovery(secret);
  expect(await readRecovery(written.toLowerCase().replaceAll('-', ' \n'))).toEqual({ secret });
  expect(await readRecovery(written.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ secret });
});

test('a slip of the pen is found', async () => {
  const written = (await writtenRecovery(newRecovery())).replaceAll('-', '');
  // Two signs at a time changed at every place: a check of twelve bits may miss one in 4,096, never most of them.
  const slips = Array.from({ length: 27 }, (_, place) => {
    const other = (sign: string | undefined) => (sign === 'Z' ? 'Y' : 'Z');
    return written.slice(0, place) + other(written[place]) + other(written[place + 1]) + written.slice(place + 2);
  });
  const found = await Promise.all(slips.map(readRecovery));
  expect(found.filter((each) => each === 'mistyped').length).toBeGreaterThanOrEqual(26);
});

test('what is not whole or not a key at all is told apart', async () => {
  const written = await writtenRecovery(newRecovery());
  expect(await readRecovery('')).toBe('too short');
  expect(await readRecovery(written.slice(0, -1))).toBe('too short');
  expect(await readRecovery(`${written}7`)).toBe('mistyped');
  expect(await readRecovery(`U${written.slice(1)}`)).toBe('mistyped');
});

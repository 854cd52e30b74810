import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Broken } from '../../../lib/seal/box.ts';
import { randomBytes } from '../../../lib/seal/bytes.ts';
import { blindReference, type DataKeys, importDataKeys } from '../../../lib/seal/data-keys.ts';
import { sealRecord, unsealRecord } from '../../../lib/seal/record.ts';

let keys: DataKeys;
let others: DataKeys;
beforeAll(async () => {
  keys = await importDataKeys(randomBytes(32));
  others = await importDataKeys(randomBytes(32));
});

const place = { table: 'dialogues', id: 'a' };
const value = { name: 'Oda Nilsen', text: 'Leser godt' };

describe('a sealed record', () => {
  test('opens to what was sealed, whatever JSON can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), fc.string(), async (any, table, id) => {
        const plain: unknown = JSON.parse(JSON.stringify(any));
        expect(await unsealRecord(keys, { table, id }, await sealRecord(keys, { table, id }, plain))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test('does not open when any one bit is changed, or when it is cut', async () => {
    const sealed = await sealRecord(keys, place, value);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await expect(unsealRecord(keys, place, changed)).rejects.toThrow(Broken);
        await expect(unsealRecord(keys, place, sealed.slice(0, at))).rejects.toThrow(Broken);
      }),
    );
  });

  test.each([
    ['in another table', { table: 'pupils', id: 'a' }],
    ['as another record', { table: 'dialogues', id: 'b' }],
    ['where table and id are cut elsewhere', { table: 'dialoguesa', id: '' }],
  ])('does not open %s', async (_, elsewhere) => {
    await expect(unsealRecord(keys, elsewhere, await sealRecord(keys, place, value))).rejects.toThrow(Broken);
  });

  test('does not open with other keys', async () => {
    await expect(unsealRecord(others, place, await sealRecord(keys, place, value))).rejects.toThrow(Broken);
  });

  test.each([[undefined], ['text'], [{ name: 'plain' }], [new Uint8Array()]])('is not %o', async (foreign) => {
    await expect(unsealRecord(keys, place, foreign)).rejects.toThrow(Broken);
  });

  test('is another each time, and of the same length for texts that differ by a little', async () => {
    const [one, two, longer] = await Promise.all([
      sealRecord(keys, place, value),
      sealRecord(keys, place, value),
      sealRecord(keys, place, { ...value, text: `${value.text} og forklarer` }),
    ]);
    expect(one).not.toEqual(two);
    expect(one.length).toBe(longer.length);
  });
});

describe('a blind reference', () => {
  test('is the same for the same words, another for other words and under other keys', async () => {
    const reference = await blindReference(keys, 'plan/104');
    expect(await blindReference(keys, 'plan/104')).toBe(reference);
    expect(await blindReference(keys, 'plan/105')).not.toBe(reference);
    expect(await blindReference(others, 'plan/104')).not.toBe(reference);
    expect(reference).toMatch(/^[0-9a-f]{44}$/);
  });
});

test('the keys in use can’t be exported', async () => {
  for (const key of Object.values(keys)) await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

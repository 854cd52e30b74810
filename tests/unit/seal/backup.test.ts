import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BackupHead, openBackup, readBackupHead, sealBackup } from '../../../lib/seal/backup.ts';
import { Broken } from '../../../lib/seal/box.ts';
import { randomBytes } from '../../../lib/seal/bytes.ts';
import { type DataKeys, importDataKeys } from '../../../lib/seal/data-keys.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';

let keys: DataKeys;
let head: BackupHead;
beforeAll(async () => {
  const made = await createKeys('hunden spiser fem blå epler');
  keys = await importDataKeys(made.raw);
  head = {
    format: 'laeringsdialog-backup',
    version: 1,
    backupId: crypto.randomUUID(),
    madeAt: '2026-11-24T08:00:00.000Z',
    keys: made.header,
  };
});

const PARTS = [{ pupils: ['Ella'] }, { pupils: ['Iver'] }, { pupils: [] }];
const open = (text: string, using = keys) => openBackup(using, head, text);

describe('a backup file', () => {
  test('opens to what it was made of, and says nothing of it', async () => {
    const text = await sealBackup(keys, head, PARTS);
    expect(readBackupHead(text)).toEqual(head);
    expect(await open(text)).toEqual(PARTS);
    expect(text).not.toMatch(/Ella|Iver/);
  });

  test('is refused whole when any sign of it is changed', async () => {
    const text = await sealBackup(keys, head, PARTS);
    const body = text.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: body, max: text.length - 1 }), fc.nat(127), async (at, code) => {
        const sign = String.fromCharCode(code);
        fc.pre(sign !== text[at]);
        await expect(open(text.slice(0, at) + sign + text.slice(at + 1))).rejects.toThrow(Broken);
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused wherever it is cut off', async () => {
    const text = await sealBackup(keys, head, PARTS);
    const body = text.indexOf('\n') + 1;
    for (let end = body; end < text.length; end++) await expect(open(text.slice(0, end))).rejects.toThrow(Broken);
  });

  test.each([
    ['swapped', ([a, b, c]: string[]) => [b, a, c]],
    ['left out', ([a, , c]: string[]) => [a, c]],
    ['left out at the end', ([a, b]: string[]) => [a, b]],
    ['repeated', ([a, b, c]: string[]) => [a, b, b, c]],
  ])('is refused when parts are %s', async (_, change) => {
    const [first, ...parts] = (await sealBackup(keys, head, PARTS)).trimEnd().split('\n');
    await expect(open([first, ...change(parts), ''].join('\n'))).rejects.toThrow(Broken);
  });

  test('is refused with other keys, and under another head', async () => {
    const text = await sealBackup(keys, head, PARTS);
    await expect(open(text, await importDataKeys(randomBytes(32)))).rejects.toThrow(Broken);
    await expect(openBackup(keys, { ...head, madeAt: '2026-11-25T08:00:00.000Z' }, text)).rejects.toThrow(Broken);
  });
});

test.each([
  ['', ''],
  ['text', 'hei\n'],
  ['JSON of another kind', '{"a":1}\n'],
  ['depth', '['.repeat(1e6)],
])('%s is no backup', (_, text) => {
  expect(readBackupHead(text)).toBeNull();
});

test('a backup of a later version is none that can be read', async () => {
  expect(readBackupHead(`${JSON.stringify({ ...head, version: 2 })}\n`)).toBeNull();
});

import { beforeAll, describe, expect, test } from 'vitest';
import {
  changePassphrase,
  createKeys,
  KeyHeader,
  renewRecovery,
  unlockWithPassphrase,
  unlockWithRecovery,
  WrongSecret,
} from '../../../lib/seal/key-header.ts';

const PASSPHRASE = 'hunden spiser fem blå epler';
let made: Awaited<ReturnType<typeof createKeys>>;
beforeAll(async () => {
  made = await createKeys(PASSPHRASE);
});

describe('new keys', () => {
  test('open with the passphrase, also when it was typed a little otherwise', async () => {
    expect(await unlockWithPassphrase(made.header, PASSPHRASE)).toEqual(made.raw);
    const decomposed = ` ${PASSPHRASE.normalize('NFD').replace(' ', '  ')} `;
    expect(await unlockWithPassphrase(made.header, decomposed)).toEqual(made.raw);
  });

  test('open with the recovery key', async () => {
    expect(await unlockWithRecovery(made.header, made.recovery)).toEqual(made.raw);
  });

  test('do not open with another passphrase or another recovery key', async () => {
    await expect(unlockWithPassphrase(made.header, `${PASSPHRASE}!`)).rejects.toThrow(WrongSecret);
    await expect(unlockWithRecovery(made.header, made.recovery.slice().reverse())).rejects.toThrow(WrongSecret);
  });

  test('are never the same twice, and their header tells nothing of them', async () => {
    const other = await createKeys(PASSPHRASE);
    expect(other.raw).not.toEqual(made.raw);
    expect(other.header.kdf.salt).not.toBe(made.header.kdf.salt);
    expect(JSON.stringify(made.header)).not.toContain(Buffer.from(made.raw).toString('base64').slice(0, 20));
  });

  test('do not open where a parameter in the header was changed', async () => {
    const header = { ...made.header, kdf: { ...made.header.kdf, passes: 4 } };
    await expect(unlockWithPassphrase(header, PASSPHRASE)).rejects.toThrow(WrongSecret);
    const renamed = { ...made.header, keyId: crypto.randomUUID() };
    await expect(unlockWithRecovery(renamed, made.recovery)).rejects.toThrow(WrongSecret);
  });
});

describe('a changed passphrase', () => {
  test('opens the same data key, the old one nothing, the recovery key still', async () => {
    const header = await changePassphrase(made.header, made.raw, 'ny og lang setning');
    expect(await unlockWithPassphrase(header, 'ny og lang setning')).toEqual(made.raw);
    await expect(unlockWithPassphrase(header, PASSPHRASE)).rejects.toThrow(WrongSecret);
    expect(await unlockWithRecovery(header, made.recovery)).toEqual(made.raw);
  });
});

describe('a new recovery key', () => {
  test('opens the same data key, the old one nothing, the passphrase still', async () => {
    const { header, recovery } = await renewRecovery(made.header, made.raw);
    expect(await unlockWithRecovery(header, recovery)).toEqual(made.raw);
    await expect(unlockWithRecovery(header, made.recovery)).rejects.toThrow(WrongSecret);
    expect(await unlockWithPassphrase(header, PASSPHRASE)).toEqual(made.raw);
  });
});

describe('a header that is read', () => {
  const with_ = (kdf: object) => ({ ...made.header, kdf: { ...made.header.kdf, ...kdf } });

  test('is taken as it was written', () => {
    expect(KeyHeader.parse(JSON.parse(JSON.stringify(made.header)))).toEqual(made.header);
  });

  test.each([
    ['less memory than the floor', { memoryKiB: 64 * 1024 - 1 }],
    ['fewer passes', { passes: 2 }],
    ['fewer lanes', { lanes: 3 }],
    ['another function', { name: 'pbkdf2' }],
    ['a salt that is too short', { salt: 'AAAAAAAAAAAAAAAA' }],
    ['more memory than a machine has', { memoryKiB: 2 ** 31 }],
    ['passes without end', { passes: 1e9 }],
  ])('is refused with %s', (_, kdf) => {
    expect(KeyHeader.safeParse(with_(kdf)).success).toBe(false);
  });

  test.each([
    ['a later version', { version: 2 }],
    ['another format', { format: 'other' }],
    ['a key that is cut', { byPassphrase: 'AAAA' }],
    ['something that is not base64', { byRecovery: `${'*'.repeat(80)}` }],
  ])('is refused with %s', (_, change) => {
    expect(KeyHeader.safeParse({ ...made.header, ...change }).success).toBe(false);
  });
});

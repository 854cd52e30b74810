import { describe, expect, test } from 'vitest';
import { randomBytes } from '../../../lib/seal/bytes.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import { newPasskeySalt, Passkey, sealWithPasskey, unlockWithPasskey } from '../../../lib/seal/passkey-key.ts';

const { header, raw } = await createKeys('hunden spiser fem blå epler');
const secret = randomBytes(32);
const passkey = await sealWithPasskey(header, raw, { credential: randomBytes(16), salt: newPasskeySalt(), secret });

describe('a passkey', () => {
  test('opens the data key with what it gave when it was added', async () => {
    expect(Passkey.parse(structuredClone(passkey))).toEqual(passkey);
    expect(await unlockWithPasskey(passkey, secret)).toEqual(raw);
  });

  test('that gives something else, or is of other keys, opens nothing', async () => {
    await expect(unlockWithPasskey(passkey, randomBytes(32))).rejects.toThrow(
      expect.objectContaining({ name: 'WrongSecret' }),
    );
    const other = { ...passkey, keyId: crypto.randomUUID() };
    await expect(unlockWithPasskey(other, secret)).rejects.toThrow(expect.objectContaining({ name: 'WrongSecret' }));
  });
});

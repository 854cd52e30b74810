import { beginBackupClock } from '../backup/last-backup.ts';
import type { Bytes } from '../seal/bytes.ts';
import {
  changePassphrase,
  createKeys,
  type KeyHeader,
  type RawKey,
  renewRecovery,
  unlockWithPassphrase,
  unlockWithRecovery,
} from '../seal/key-header.ts';
import { writtenRecovery } from '../seal/recovery-key.ts';
import { beginSealing } from '../store/begin-sealing.ts';
import type { Database } from '../store/database.ts';
import { replaceKeyHeader } from '../store/keys.ts';
import { openVault } from '../store/vault.ts';
import { keepKey } from './session.ts';
import { forgetWrongTries } from './wrong-tries.ts';

/** New keys that count only when their recovery key has been entered back: until then `keep` is not called. */
export type Prepared = { recovery: string; keep: () => Promise<void> };

/** The very first keys, under this passphrase. Keeping them unlocks the extension. */
export const firstKeys = async (db: Database, passphrase: string): Promise<Prepared> => {
  const { header, raw, recovery } = await createKeys(passphrase);
  const keep = async () => {
    await beginSealing(await openVault(db, raw), header);
    await beginBackupClock();
    await keepKey(raw);
  };
  return { recovery: await writtenRecovery(recovery), keep };
};

/** What opens the keys: what the teacher knows, or what was printed. */
export type Secret = { passphrase: string } | { recovery: Bytes };

/** The data key that a secret opens. Throws `WrongSecret` where the secret is another. */
export const openKeys = async (header: KeyHeader, secret: Secret): Promise<RawKey> => {
  const raw =
    'passphrase' in secret
      ? await unlockWithPassphrase(header, secret.passphrase)
      : await unlockWithRecovery(header, secret.recovery);
  await forgetWrongTries();
  return raw;
};

/** The data key, and the extension unlocked with it. Throws `WrongSecret` where the secret is another. */
export const unlock = async (header: KeyHeader, secret: Secret): Promise<RawKey> => {
  const raw = await openKeys(header, secret);
  await keepKey(raw);
  return raw;
};

/** Puts a new passphrase in place of the old one. */
export const newPassphrase = async (db: Database, header: KeyHeader, raw: RawKey, passphrase: string) =>
  replaceKeyHeader(db, await changePassphrase(header, raw, passphrase));

/** A new recovery key; keeping it makes the old one worthless. */
export const newRecoveryKey = async (db: Database, header: KeyHeader, raw: RawKey): Promise<Prepared> => {
  const renewed = await renewRecovery(header, raw);
  return {
    recovery: await writtenRecovery(renewed.recovery),
    keep: () => replaceKeyHeader(db, renewed.header),
  };
};

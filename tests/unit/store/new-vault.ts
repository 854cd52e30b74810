import { randomBytes } from '../../../lib/seal/bytes.ts';
import type { createKeys } from '../../../lib/seal/key-header.ts';
import { beginSealing } from '../../../lib/store/begin-sealing.ts';
import { Database } from '../../../lib/store/database.ts';
import { openVault, type Vault } from '../../../lib/store/vault.ts';

/** An empty database of its own, unlocked with keys of its own. */
export const newVault = async (): Promise<Vault> => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  await db.open();
  return openVault(db, randomBytes(32));
};

/** An empty database under keys that were made: the same teacher on another machine. */
export const vaultUnder = async ({ header, raw }: Awaited<ReturnType<typeof createKeys>>): Promise<Vault> => {
  const vault = await openVault(new Database(`test-${crypto.randomUUID()}`), raw);
  await beginSealing(vault, header);
  return vault;
};

import { randomBytes } from '../../../lib/seal/bytes.ts';
import { Database } from '../../../lib/store/database.ts';
import { openVault, type Vault } from '../../../lib/store/vault.ts';

/** An empty database of its own, unlocked with keys of its own. */
export const newVault = async (): Promise<Vault> => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  await db.open();
  return openVault(db, randomBytes(32));
};

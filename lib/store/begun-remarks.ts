import { Broken } from '../seal/box.ts';
import type { Bytes } from '../seal/bytes.ts';
import { unsealRecord } from '../seal/record.ts';
import { sealed, type Vault } from './vault.ts';

const begun = new Map<string, Promise<Bytes>>();
const idOf = (about: string) => `remark ${about}`;

/**
 * Holds a remark that has nothing to be stored with yet, for as long as the page is open: sealed, since a locked page has
 * no words of pupils. One that says nothing is let go.
 * @param about what it is on, by ids
 */
export const holdRemark = async (vault: Vault, about: string, remark: string): Promise<void> => {
  if (remark === '') {
    begun.delete(about);
    return;
  }
  const body = sealed(vault, 'drafts', idOf(about), remark);
  begun.set(about, body);
  await body;
};

/** The remark that is held on something, or an empty one where none is or it was sealed with other keys. */
export const heldRemark = async ({ keys }: Vault, about: string): Promise<string> => {
  try {
    const remark = await unsealRecord(keys, { table: 'drafts', id: idOf(about) }, await begun.get(about));
    return typeof remark === 'string' ? remark : '';
  } catch (error) {
    if (error instanceof Broken) return '';
    throw error;
  }
};

import { askBackground } from '../page/ask-background.ts';
import type { RawKey } from '../seal/key-header.ts';
import { onLockChanged, rawKey } from './session.ts';

/** The data key while the extension is unlocked, else null. */
const askKey = async (): Promise<RawKey | null> => {
  const key = await askBackground({ type: 'data-key' });
  return typeof key === 'string' ? rawKey(key) : null;
};

/**
 * Tells `handle` the key, or null while the extension is locked: now and whenever it was locked or unlocked. One telling
 * waits for the one before it, so a page never locks and unlocks at the same time. Where the key can't be asked for, the
 * page locks: it must never stay open because one message was lost.
 * @param handle never rejects
 */
export const followLock = (handle: (key: RawKey | null) => Promise<void>): void => {
  let told = Promise.resolve();
  const tell = () => {
    told = told.then(async () => handle(await askKey().catch(() => null)));
  };
  onLockChanged(tell);
  tell();
};

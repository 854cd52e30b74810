import { browser } from '../browser.ts';
import { fromBase64, toBase64 } from '../seal/bytes.ts';
import type { RawKey } from '../seal/key-header.ts';

/** Session storage: in memory only, out of reach of content scripts, gone with the browser. */
const KEY = 'data-key';
/** Says on disk that something changed, never what: a framed page of ours hears of nothing else in every browser. */
const CHANGED = 'lock-changed';

const announce = (): Promise<void> => browser.storage.local.set({ [CHANGED]: crypto.randomUUID() });

/** Unlocks the extension: every page of ours is told. */
export const keepKey = async (raw: RawKey): Promise<void> => {
  await browser.storage.session.set({ [KEY]: toBase64(raw) });
  await announce();
};

/** Locks the extension: every page of ours is told, and none can get the key any more. */
export const forgetKey = async (): Promise<void> => {
  const { [KEY]: key } = await browser.storage.session.get(KEY);
  if (key === undefined) return;
  await browser.storage.session.remove(KEY);
  await announce();
};

/** The data key in base64 while the extension is unlocked, else null. */
export const keptKey = async (): Promise<string | null> => {
  const { [KEY]: key } = await browser.storage.session.get(KEY);
  return typeof key === 'string' ? key : null;
};

/** The key as it came in a message or from the session. */
export const rawKey = (key: string): RawKey => fromBase64(key);

/** Calls `handle` whenever the extension was locked or unlocked. */
export const onLockChanged = (handle: () => void): void =>
  browser.storage.local.onChanged.addListener((changes) => {
    if (CHANGED in changes) handle();
  });

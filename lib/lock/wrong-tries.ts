import { browser } from '../browser.ts';

const TRIES = 'wrong-tries';
const LONGEST = 60;

/** Seconds to wait after so many wrong passphrases in a row: none for the first two, then ever longer, never for good. */
export const delayAfter = (tries: number): number => (tries < 3 ? 0 : Math.min(LONGEST, 2 ** (tries - 2)));

/** When the next try is taken, in milliseconds since 1970: opening the window anew does not shorten the wait. */
export const nextTryAt = async (): Promise<number> => (await stored()).next;

/** Notes a wrong try, and gives when the next is taken. */
export const noteWrongTry = async (): Promise<number> => {
  const count = (await stored()).count + 1;
  const next = Date.now() + delayAfter(count) * 1000;
  await browser.storage.session.set({ [TRIES]: { count, next } });
  return next;
};

/** Forgets the wrong tries: the passphrase was right. */
export const forgetWrongTries = (): Promise<void> => browser.storage.session.remove(TRIES);

const stored = async (): Promise<{ count: number; next: number }> => {
  const { [TRIES]: tries } = await browser.storage.session.get(TRIES);
  const { count, next }: { count?: unknown; next?: unknown } = Object(tries);
  return { count: typeof count === 'number' ? count : 0, next: typeof next === 'number' ? next : 0 };
};

import { browser } from '../browser.ts';

/**
 * One-time tokens by which a panel frame shows that our own launcher made it. They lie in session storage: in memory,
 * out of reach of content scripts, and there after the worker slept.
 */
const keyOf = (token: string): string => `panel-token:${token}`;

/** Notes that a launcher in this tab is about to open a panel with this token. */
export const issueToken = (token: string, tabId: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(token)]: tabId });

/** The tab that the token was issued for, or null; the token is worth nothing afterwards. */
export const redeemToken = async (token: string): Promise<number | null> => {
  const key = keyOf(token);
  const { [key]: tabId } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof tabId === 'number' ? tabId : null;
};

import { browser, type Runtime } from '../browser.ts';
import type { LauncherToBackground, PanelToBackground, Redeemed } from './messages.ts';
import { isExtensionPage, isLauncher } from './senders.ts';
import { openPanelTab } from './tabs.ts';
import { issueToken, redeemToken } from './tokens.ts';

/** What a message is answered with; undefined where it is not for the background or not from whom it should be. */
export type Answer = Promise<unknown> | undefined;

const self = () => ({ id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin });

const has = <T extends string>(message: unknown, type: T): message is { type: T } =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

const tokenIn = (message: object): string | undefined =>
  'token' in message && typeof message.token === 'string' ? message.token : undefined;

/** Answers a message by its type and by who sent it: a pair that is not known is not answered. */
export const answer = (message: unknown, sender: Runtime.MessageSender): Answer => {
  const tabId = sender.tab?.id;
  if (isLauncher(sender, self()) && tabId !== undefined) {
    if (has<LauncherToBackground['type']>(message, 'panel-opening')) {
      const token = tokenIn(message);
      return token ? issueToken(token, tabId) : undefined;
    }
    if (has<LauncherToBackground['type']>(message, 'open-panel-tab')) return openPanelTab(tabId);
  }
  if (isExtensionPage(sender, self()) && has<PanelToBackground['type']>(message, 'redeem-token')) {
    const token = tokenIn(message);
    return token ? redeemed(token, tabId) : undefined;
  }
  return undefined;
};

const redeemed = async (token: string, tabId: number | undefined): Promise<Redeemed> => {
  const issuedFor = await redeemToken(token);
  return issuedFor !== null && issuedFor === tabId ? { tabId } : null;
};

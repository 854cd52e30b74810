import { browser, type Runtime } from '../browser.ts';
import { isReader } from './senders.ts';

/** Whether a message from a reader says that its page changed. */
export const isPageChanged = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-changed';

/** For a panel in a tab of its own: calls `handle` each time a reader in the other tab says that its page changed. */
export const onPageChanged = (tabId: number, handle: () => void): void =>
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isPageChanged(message) || !isReader(sender, { id: browser.runtime.id }) || sender.tab?.id !== tabId)
      return undefined;
    handle();
    return Promise.resolve(true);
  });

import { browser, type Runtime } from '../browser.ts';
import { isReader } from './senders.ts';

/** Whether a message from a reader says that its page changed. */
export const isPageChanged = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-changed';

/** What a script of ours in a page tells, which a panel may want to know. */
type Told = 'page-changed' | 'notes-shown';

/** For a panel in a tab of its own: calls the handler of what the scripts in the other tab tell. */
export const onToldByPage = (tabId: number, handlers: Record<Told, () => void>): void =>
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { type }: { type?: unknown } = Object(message);
    if (type !== 'page-changed' && type !== 'notes-shown') return undefined;
    if (!isReader(sender, { id: browser.runtime.id }) || sender.tab?.id !== tabId) return undefined;
    handlers[type]();
    return Promise.resolve(true);
  });

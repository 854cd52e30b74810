import type { Runtime } from '../browser.ts';
import { isItslearning } from './hosts.ts';

/**
 * Who sent a message, by what the browser stamps on it. A tab proves nothing: a panel framed in a page has one too,
 * so the origin decides.
 */

const originOf = (sender: Runtime.MessageSender): string | undefined => {
  if (!sender.url) return undefined;
  const { protocol, host } = new URL(sender.url);
  return `${protocol}//${host}`;
};

/** Whether a page of this extension sent it, in a tab or framed. */
export const isExtensionPage = (sender: Runtime.MessageSender, self: { id: string; origin: string }): boolean =>
  sender.id === self.id && originOf(sender) === self.origin;

/** Whether our launcher in the top frame of an itslearning page sent it. */
export const isLauncher = (sender: Runtime.MessageSender, self: { id: string }): boolean =>
  sender.id === self.id && sender.tab?.id !== undefined && sender.frameId === 0 && isItslearning(originOf(sender));

/** Whether our reader in some frame of an itslearning page sent it. */
export const isReader = (sender: Runtime.MessageSender, self: { id: string }): boolean =>
  sender.id === self.id && sender.tab?.id !== undefined && isItslearning(originOf(sender));

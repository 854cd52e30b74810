import { askBackground } from './ask-background.ts';
import { isItslearning } from './hosts.ts';
import type { Introduction, LauncherToPanel, PanelToLauncher, Redeemed } from './messages.ts';

/** What a framed panel can ask of the launcher that made its frame. */
export type LauncherLink = {
  tabId: number;
  send: (message: PanelToLauncher) => void;
  /** Calls the handler of each kind of message that the launcher sends. */
  listen: (handlers: Record<LauncherToPanel['type'], () => void>) => void;
};

const isIntroduction = (data: unknown): data is Introduction =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'laeringsdialog-introduction' &&
  'token' in data &&
  typeof data.token === 'string';

const isFromLauncher = (data: unknown): data is LauncherToPanel =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  ['closing', 'page-changed', 'wanted', 'notes-shown'].some((type) => type === data.type);

const redeem = async (token: string): Promise<Redeemed> => {
  const answer = await askBackground({ type: 'redeem-token', token });
  return typeof answer === 'object' && answer !== null && 'tabId' in answer && typeof answer.tabId === 'number'
    ? { tabId: answer.tabId }
    : null;
};

const linkOver = (port: MessagePort, tabId: number): LauncherLink => ({
  tabId,
  send: (message) => port.postMessage(message),
  listen: (handlers) => {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isFromLauncher(data)) handlers[data.type]();
    };
  },
});

/**
 * Waits for the launcher's introduction. A page that framed the panel on its own has no token that the background
 * knows, so the promise stays open and the panel shows nothing but a button.
 */
export const awaitLauncher = (): Promise<LauncherLink> =>
  new Promise((resolve, reject) => {
    const listen = ({ data, origin, source, ports: [port] }: MessageEvent<unknown>) => {
      if (source !== window.parent || !isItslearning(origin) || !isIntroduction(data) || !port) return;
      redeem(data.token).then((redeemed) => {
        if (!redeemed) return;
        window.removeEventListener('message', listen);
        resolve(linkOver(port, redeemed.tabId));
      }, reject);
    };
    window.addEventListener('message', listen);
  });

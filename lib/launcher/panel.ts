import { browser } from 'wxt/browser';
import type {
  BackgroundToLauncher,
  Introduction,
  LauncherToBackground,
  LauncherToPanel,
  PanelToLauncher,
} from '../page/messages.ts';
import { makeEdge } from './edge.ts';
import { element } from './element.ts';
import { makeRoom, panelWidth, takenFromPage } from './page-room.ts';
import { PANEL_STYLE } from './style.ts';

/** An open panel: the extension's page in a frame beside the itslearning page. */
export type Panel = {
  root: HTMLElement;
  /** Lets the panel keep what is typed, then closes it. */
  close: () => void;
  /** Tells it what the background told the launcher. */
  tell: (message: BackgroundToLauncher) => void;
  /** Takes it away at once and gives the page its room back. */
  remove: () => void;
};

/** How long a closing panel gets to keep its draft before it is taken away all the same. */
const CLOSING_TIME = 500;

/** Introduces us to our frame: the token and the port reach the extension's origin only, never the page. */
const introduce = async (frame: HTMLIFrameElement): Promise<MessagePort> => {
  const introduction: Introduction = { type: 'laeringsdialog-introduction', token: crypto.randomUUID() };
  const announcement: LauncherToBackground = { type: 'panel-opening', token: introduction.token };
  await browser.runtime.sendMessage(announcement);
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage(introduction, new URL(frame.src).origin, [port2]);
  return port1;
};

/** Makes the panel. `onWidth` gets each new width that is to be remembered, `onClose` tells that the panel is gone. */
export const makePanel = (
  label: { title: string; width: string },
  wished: number,
  { onWidth, onClose }: { onWidth: (width: number) => void; onClose: () => void },
): Panel => {
  const room = makeRoom(document.documentElement);
  let width = wished;
  let port: MessagePort | undefined;

  const frame = element('iframe', { title: label.title, src: browser.runtime.getURL('/panel.html') });
  const root = element('div', { class: 'panel' });
  const fitWindow = () => {
    const shown = panelWidth(width, innerWidth);
    root.style.width = `${shown}px`;
    room.take(takenFromPage(shown, innerWidth));
  };
  const edge = makeEdge(label.width, {
    width: () => panelWidth(width, innerWidth),
    set: (wanted) => {
      width = panelWidth(wanted, innerWidth);
      fitWindow();
    },
    keep: () => onWidth(width),
  });
  root.append(element('style', {}, PANEL_STYLE), edge, frame);
  fitWindow();
  addEventListener('resize', fitWindow);

  const tell = (message: LauncherToPanel) => port?.postMessage(message);
  const remove = () => {
    removeEventListener('resize', fitWindow);
    room.giveBack();
    root.remove();
    onClose();
  };
  const listen = ({ data }: MessageEvent<PanelToLauncher>) => {
    if (data.type === 'close') remove();
    if (data.type === 'reload-page') location.reload();
  };
  frame.addEventListener('load', async () => {
    frame.focus();
    port = await introduce(frame);
    port.onmessage = listen;
  });

  return {
    root,
    remove,
    tell,
    close: () => {
      if (!port) return remove();
      tell({ type: 'closing' });
      setTimeout(() => root.isConnected && remove(), CLOSING_TIME);
    },
  };
};

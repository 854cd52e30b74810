import { browser } from 'wxt/browser';
import type { BackgroundToLauncher, LauncherToBackground } from '../page/messages.ts';
import type { Launcher } from './launcher.ts';
import { makePanel } from './panel.ts';
import { wordsFor } from './words.ts';

const isFromBackground = (message: unknown): message is BackgroundToLauncher =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  ['page-changed', 'wanted', 'notes-shown'].some((type) => type === message.type);

/** What has the focus now, to give it back to when the panel closes; null where nothing in particular has it. */
const focusedElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : null;

const open = (launcher: Launcher): void => {
  const { host, shadow, tab, settings, language } = launcher;
  const opener = focusedElement();
  const words = wordsFor(language, navigator.language);
  const panel = makePanel({ title: words.open, width: words.width }, settings.width, {
    onWidth: (width) => {
      settings.width = width;
      launcher.keepSettings();
    },
    onClose: () => {
      browser.runtime?.onMessage?.removeListener(told);
      launcher.panel = undefined;
      launcher.show();
      launcher.leaveIfOrphaned();
      if (opener && opener !== host) opener.focus();
      else tab.focus();
    },
  });
  // Registered while the panel is open only: what nobody hears is nothing that anybody waits for.
  const told = (message: unknown, _sender: unknown, respond: (heard: boolean) => void) => {
    if (!isFromBackground(message)) return;
    panel.tell(message);
    respond(true);
  };
  browser.runtime.onMessage.addListener(told);
  launcher.panel = panel;
  launcher.show();
  shadow.append(panel.root);
};

/** Opens the panel in this page, or closes it if it is open. Gives whether a launcher of ours stands here to do so. */
export const togglePanel = async (): Promise<boolean> => {
  const launcher = await globalThis.laeringsdialog;
  if (!launcher) return false;
  if (launcher.panel) {
    launcher.panel.close();
  } else if (origin === 'null') {
    // No frame of ours can live in a sandboxed page.
    const message: LauncherToBackground = { type: 'open-panel-tab' };
    await browser.runtime.sendMessage(message);
  } else {
    open(launcher);
  }
  return true;
};

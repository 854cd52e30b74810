import { browser } from 'wxt/browser';
import type { BackgroundToLauncher, LauncherToBackground } from '../page/messages.ts';
import { makePanel, type Panel } from './panel.ts';
import { answerNewcomers, HOST, stayInPage, tellGone } from './presence.ts';
import { clampTop, followSettings, loadSettings, saveSettings } from './settings.ts';
import { STYLE } from './style.ts';
import { makeTab } from './tab.ts';
import { wordsFor } from './words.ts';

/** How often the launcher looks whether its extension is still there, in milliseconds. */
const PULSE = 2000;

const isAlive = (): boolean => browser.runtime?.id !== undefined;

const isFromBackground = (message: unknown): message is BackgroundToLauncher =>
  typeof message === 'object' && message !== null && 'type' in message;

/** What has the focus now, to give it back to when the panel closes; null where nothing in particular has it. */
const focusedElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement !== document.body
    ? document.activeElement
    : null;

/** Puts the tab into the page and opens, closes and remembers the panel, until the extension goes. */
export const launch = (): void => {
  const host = document.createElement(HOST);
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  shadow.append(style);
  const endStay = stayInPage(host);
  const ready = loadSettings();
  let panel: Panel | undefined;

  const leave = () => {
    clearInterval(pulse);
    endStay();
    host.remove();
    tellGone();
  };
  const pulse = setInterval(() => {
    if (!isAlive() && !panel) leave();
  }, PULSE);
  answerNewcomers(host, () => isAlive() || panel !== undefined, leave);

  void ready.then(({ settings, language }) => {
    const words = wordsFor(language, navigator.language);
    const keep = () => void saveSettings(settings);
    const open = () => {
      if (origin === 'null') {
        const message: LauncherToBackground = { type: 'open-panel-tab' };
        void browser.runtime.sendMessage(message);
        return;
      }
      const opener = focusedElement();
      tab.show(false);
      panel = makePanel({ title: words.open, width: words.width }, settings.width, {
        onWidth: (width) => {
          settings.width = width;
          keep();
        },
        onClose: () => {
          panel = undefined;
          if (!isAlive()) return leave();
          tab.show(!settings.hidden);
          if (opener && opener !== host) opener.focus();
          else tab.focus();
        },
      });
      shadow.append(panel.root);
    };
    const toggle = () => (panel ? panel.close() : open());

    const tab = makeTab(words, {
      onOpen: toggle,
      onMove: (change) => {
        settings.top = clampTop(settings.top + change);
        tab.setTop(settings.top);
        keep();
      },
      onHide: () => {
        settings.hidden = true;
        tab.show(false);
        keep();
      },
    });
    followSettings((changed) => {
      Object.assign(settings, changed);
      tab.setTop(settings.top);
      tab.show(!settings.hidden && !panel);
    });
    tab.setTop(settings.top);
    tab.show(!settings.hidden);
    shadow.append(tab.root);
    browser.runtime.onMessage.addListener((message: unknown, _sender, respond: (wanted: boolean) => void) => {
      if (!isFromBackground(message)) return;
      if (message.type === 'toggle-panel') toggle();
      if (message.type === 'page-changed') {
        panel?.pageChanged();
        respond(panel !== undefined);
      }
    });
  });
};

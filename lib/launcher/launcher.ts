import { browser } from 'wxt/browser';
import type { LauncherToBackground } from '../page/messages.ts';
import { tellWhatIsShown } from './page-shown.ts';
import type { Panel } from './panel.ts';
import { answerNewcomers, HOST, stayInPage, tellGone } from './presence.ts';
import { clampTop, followSettings, type LauncherSettings, loadSettings, saveSettings } from './settings.ts';
import { STYLE } from './style.ts';
import { makeTab, type Tab } from './tab.ts';

/** The launcher that stands in this page, as the script that opens and closes the panel finds it. */
export type Launcher = {
  host: HTMLElement;
  shadow: ShadowRoot;
  tab: Tab;
  settings: LauncherSettings;
  /** The language that the teacher chose, unchecked. */
  language: unknown;
  /** The panel while it is open. */
  panel: Panel | undefined;
  /** Puts the tab where the settings want it, and out of sight while it is hidden or the panel is open. */
  show: () => void;
  keepSettings: () => void;
  /** Goes, with every trace, if the extension is gone and no panel is open. */
  leaveIfOrphaned: () => void;
};

declare global {
  /** Lies in the extension's own world of the page, where the page can't see it. */
  var laeringsdialog: Promise<Launcher> | undefined;
}

/** How often the launcher looks whether its extension is still there, in milliseconds. */
const PULSE = 2000;

const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** Puts the tab into the page, where it stays until the extension goes. */
export const launch = (): void => {
  const host = document.createElement(HOST);
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  shadow.append(style);
  const endStay = stayInPage(host);
  let launcher: Launcher | undefined;

  const mustStay = () => isAlive() || launcher?.panel !== undefined;
  const leave = () => {
    clearInterval(pulse);
    endStay();
    host.remove();
    globalThis.laeringsdialog = undefined;
    tellGone();
  };
  const leaveIfOrphaned = () => {
    if (!mustStay()) leave();
  };
  const pulse = setInterval(leaveIfOrphaned, PULSE);
  answerNewcomers(host, mustStay, leave);

  globalThis.laeringsdialog = loadSettings().then(({ settings, language }) => {
    const keepSettings = () => void saveSettings(settings);
    const show = () => {
      tab.setTop(settings.top);
      tab.show(!settings.hidden && !launcher?.panel);
    };
    let opening = false;
    const tab = makeTab(language, {
      onOpen: async () => {
        if (opening || !isAlive()) return leaveIfOrphaned();
        opening = true;
        const message: LauncherToBackground = { type: 'open-panel' };
        await browser.runtime.sendMessage(message).finally(() => {
          opening = false;
        });
      },
      onMove: (change) => {
        settings.top = clampTop(settings.top + change);
        show();
        keepSettings();
      },
      onHide: () => {
        settings.hidden = true;
        show();
        keepSettings();
      },
    });
    followSettings(() => {
      void loadSettings().then((stored) => {
        Object.assign(settings, stored.settings);
        show();
      });
    });
    show();
    shadow.append(tab.root);
    launcher = { host, shadow, tab, settings, language, panel: undefined, show, keepSettings, leaveIfOrphaned };
    return launcher;
  });
  tellWhatIsShown();
};

import { browser } from 'wxt/browser';

/** How the teacher wants the launcher: nothing here tells about a pupil, so it lies in the clear in local storage. */
export type LauncherSettings = {
  /** Where the tab's middle stands, in per cent of the window's height. */
  top: number;
  /** Hidden until the browser is started again. */
  hidden: boolean;
  /** The panel's width in CSS pixels. */
  width: number;
};

export const LAUNCHER_KEY = 'launcher';

/** A height that keeps the tab within the window. */
export const clampTop = (percent: number): number => Math.min(95, Math.max(5, percent));

const DEFAULTS: LauncherSettings = { top: 40, hidden: false, width: 400 };

/** The settings and the language code as they are stored; anything odd in them falls back to the default. */
export const loadSettings = async (): Promise<{ settings: LauncherSettings; language: unknown }> => {
  const stored = await browser.storage.local.get([LAUNCHER_KEY, 'language']);
  return { settings: checked(stored[LAUNCHER_KEY]), language: stored.language };
};

/**
 * Calls `handle` when the settings may have been changed elsewhere: whenever the page is looked at again. A listener
 * on the storage would wake every open page and cost each of them more.
 */
export const followSettings = (handle: () => void): void =>
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') handle();
  });

/** Keeps the settings for the next page. */
export const saveSettings = (settings: LauncherSettings): Promise<void> =>
  browser.storage.local.set({ [LAUNCHER_KEY]: settings });

const checked = (value: unknown): LauncherSettings => {
  if (typeof value !== 'object' || value === null) return { ...DEFAULTS };
  const { top, hidden, width } = { top: undefined, hidden: undefined, width: undefined, ...value };
  return {
    top: typeof top === 'number' ? clampTop(top) : DEFAULTS.top,
    hidden: hidden === true,
    width: typeof width === 'number' ? width : DEFAULTS.width,
  };
};

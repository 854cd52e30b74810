import { browser } from 'wxt/browser';
import type { LauncherToBackground } from '../page/messages.ts';

const MOST_FRAMES = 20;

/**
 * Asks whether there are notes to what this page shows: now, after the page has gone on to something else without being
 * loaded, when one of its frames has, and when the background wants to know. That is all a page without notes pays.
 */
export const tellWhatIsShown = (): void => {
  const tell = () => {
    const frames = [...document.querySelectorAll('iframe')].slice(0, MOST_FRAMES).map(({ src }) => src);
    const message: LauncherToBackground = { type: 'page-shown', addresses: [location.href, ...frames] };
    // Whoever updates the extension takes it away from under its open pages.
    void browser.runtime?.sendMessage(message).catch(() => null);
  };
  globalThis.navigation?.addEventListener('navigatesuccess', tell);
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && tell(), true);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'say-page') tell();
  });
  tell();
};

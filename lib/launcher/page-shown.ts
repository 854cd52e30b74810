import { browser } from 'wxt/browser';
import type { LauncherToBackground } from '../page/messages.ts';

const MOST_FRAMES = 20;

/** Where a frame is now: a link in it changes that and not its `src`. A frame of another origin tells only its `src`. */
const addressOf = ({ contentWindow, src }: HTMLIFrameElement): string => {
  try {
    return contentWindow?.location.href ?? src;
  } catch {
    return src;
  }
};

/**
 * Asks whether there are notes to what this page shows: now, after the page has gone on to something else without being
 * loaded, when one of its frames has, and when the background wants to know. That is all a page without notes pays.
 */
export const tellWhatIsShown = (): void => {
  const tell = () => {
    const frames = [...document.querySelectorAll('iframe')].slice(0, MOST_FRAMES);
    const message: LauncherToBackground = { type: 'page-shown', addresses: [location.href, ...frames.map(addressOf)] };
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

import { browser } from 'wxt/browser';
import type { ReaderToExtension } from './messages.ts';

/** How long a page must be quiet before it is said to have changed, in milliseconds. */
const QUIET = 250;

declare global {
  /** Set while a frame is watched, so that reading again does not watch it twice. */
  var laeringsdialogWatches: boolean | undefined;
}

/**
 * Tells the tab's panel when this frame shows something else than before: content that arrived late, a plan opened
 * without a reload, another page in a frame of this one. Ends by itself when no panel answers any more.
 */
export const watchPage = (): void => {
  if (globalThis.laeringsdialogWatches) return;
  globalThis.laeringsdialogWatches = true;
  // What the page held at first is not looked at: on a large page even that costs, and reading once more does no harm.
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tellIfChanged, QUIET);
  };
  const tellIfChanged = () => {
    const current = fingerprint();
    if (current !== known) void tell();
    known = current;
  };
  const tell = async () => {
    const message: ReaderToExtension = { type: 'page-changed' };
    const heard: unknown = await browser.runtime.sendMessage(message).catch(() => false);
    if (heard !== true) end();
  };
  // A frame inside this one has loaded: `load` does not bubble, but it can be captured.
  const frameLoaded = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) void tell();
  };
  const observer = new MutationObserver(soon);
  const end = () => {
    observer.disconnect();
    document.removeEventListener('load', frameLoaded, true);
    globalThis.laeringsdialogWatches = false;
  };
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('load', frameLoaded, true);
};

/** Where the page is and how much it says: enough to see that it changed, and cheap on a large page. */
const fingerprint = (): string => `${location.href} ${document.body?.textContent?.length ?? 0}`;

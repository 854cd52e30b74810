/**
 * Being in the page once. A second injection (a browser that injects again, an update of the extension) asks the
 * launcher that stands there to go; one that still works, or whose panel is open, stays, and the newcomer waits
 * until it has gone.
 */
export const HOST = 'laeringsdialog-launcher';
const TAKEOVER = 'laeringsdialog-takeover';
const GONE = 'laeringsdialog-gone';

/** Calls `start` when no other launcher stands in the page: now, or when the one there has gone. */
export const whenAlone = (start: () => void): void => {
  const other = document.querySelector(HOST);
  if (other && !other.dispatchEvent(new CustomEvent(TAKEOVER, { cancelable: true }))) {
    document.addEventListener(GONE, () => whenAlone(start), { once: true });
    return;
  }
  other?.remove();
  start();
};

/** Answers newcomers for the launcher at `host`: it stays while `mustStay` says so, else leaves. */
export const answerNewcomers = (host: HTMLElement, mustStay: () => boolean, leave: () => void): void =>
  host.addEventListener(TAKEOVER, (event) => {
    if (mustStay()) event.preventDefault();
    else leave();
  });

/** Tells a newcomer that waits that the place is free. */
export const tellGone = (): void => {
  document.dispatchEvent(new CustomEvent(GONE));
};

/** How often a page may throw the launcher out before it stops coming back. */
const RETURNS = 50;

/** Puts `host` back whenever the page removes it or replaces its root. Gives what ends that. */
export const stayInPage = (host: HTMLElement): (() => void) => {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected || returns++ >= RETURNS || !document.documentElement) return;
    document.documentElement.append(host);
    watch();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  document.documentElement.append(host);
  watch();
  return () => observer.disconnect();
};

import type { Frame, Page } from 'puppeteer';

/** When something happened, in milliseconds on the clock that all processes of the browser share. */
export interface Moments {
  clicked?: number;
  /** A typed character stands in the pupil field, and the panel has taken note of it. */
  typed?: number;
  /** The plan's goals stand in the panel. */
  goals?: number;
}

declare global {
  /** Written by the watcher in each frame. */
  var moments: Moments | undefined;
}

/** Has each frame of a page that is not loaded yet note its own moments. */
export async function watchMoments(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const moments: Moments = {};
    globalThis.moments = moments;
    addEventListener(
      'click',
      ({ timeStamp }) => {
        moments.clicked ??= performance.timeOrigin + timeStamp;
      },
      true,
    );
    // On the window and not captured: the panel's own listeners have been called by then.
    addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.matches('.pupil-input') && target.value)
        moments.typed ??= performance.timeOrigin + performance.now();
    });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.goal')) return;
      moments.goals = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** What a frame has noted so far. */
export const momentsOf = async (frame: Frame): Promise<Moments> =>
  (await frame.evaluate(() => globalThis.moments)) ?? {};

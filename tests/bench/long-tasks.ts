import type { Page } from 'puppeteer';

/** Begins to watch the page's main thread for tasks that keep it longer than 50 ms. */
export const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = { longest: 0 };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });

/** The longest of them so far in milliseconds, 0 where there was none. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { watched }: { watched?: { longest: number } } = globalThis as never;
    return watched?.longest ?? 0;
  });

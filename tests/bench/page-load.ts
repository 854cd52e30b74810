import type { Browser } from 'puppeteer';

/** What one page load has cost the process that shows the page. */
export interface PageLoad {
  /** Milliseconds of JavaScript, those of content scripts' isolated worlds among them. */
  script: number;
  /** Milliseconds of all tasks on the main thread: script, and also parsing, style, layout and making worlds. */
  task: number;
  /** KiB of JavaScript heap that live after a garbage collection. */
  heap: number;
}

/** Loads a page in a new tab and, when its network has been quiet for half a second, reads what it has cost. */
export async function loadPage(browser: Browser, url: string): Promise<PageLoad> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(url, { waitUntil: 'networkidle0' });
    const { metrics } = await session.send('Performance.getMetrics');
    await session.send('HeapProfiler.collectGarbage');
    const after = await session.send('Performance.getMetrics');
    return {
      script: metricOf(metrics, 'ScriptDuration') * 1000,
      task: metricOf(metrics, 'TaskDuration') * 1000,
      heap: metricOf(after.metrics, 'JSHeapUsedSize') / 1024,
    };
  } finally {
    await page.close();
  }
}

function metricOf(metrics: readonly { name: string; value: number }[], name: string): number {
  const metric = metrics.find((each) => each.name === name);
  if (!metric) throw new Error(`Chromium told no ${name}.`);
  return metric.value;
}

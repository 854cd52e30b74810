import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browser-places.ts';

/** What Puppeteer calls the browsers in its installer. */
export const PUPPETEER_NAME: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** The newest browser that Puppeteer's installer has left in its cache. */
export async function inPuppeteerCache(kind: BrowserKind): Promise<string | undefined> {
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  if (!existsSync(cacheDir)) return undefined;
  // Loaded here because most machines never come this far.
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const found = await getInstalledBrowsers({ cacheDir });
  return found
    .filter(({ browser, executablePath }) => browser === PUPPETEER_NAME[kind] && existsSync(executablePath))
    .toSorted((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))[0]?.executablePath;
}

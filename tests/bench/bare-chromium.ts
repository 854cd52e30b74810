import puppeteer, { type Browser } from 'puppeteer';
import { findChromium } from '../../scripts/browsers.ts';
import { chromiumArguments } from '../harness/chromium-arguments.ts';

/** Starts Chromium as the tests do, but without the extension: what to measure against. */
export async function launchBareChromium(lmsPort: number): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium: install it, or set CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: chromiumArguments({ lmsPort, isRoot: process.getuid?.() === 0 }),
  });
}

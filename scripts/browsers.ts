import { type BrowserKind, lookUp, VARIABLE } from './browser-places.ts';
import { inPuppeteerCache } from './puppeteer-cache.ts';
import { THIS_MACHINE } from './this-machine.ts';

/** The path of a Chromium on this machine, if there is one. */
export function findChromium(): Promise<string | undefined> {
  return find('chromium');
}

/** The path of a Firefox on this machine, if there is one. */
export function findFirefox(): Promise<string | undefined> {
  return find('firefox');
}

/** Makes sure that both browsers are here and fetches what is missing; says what it does, and gives up with one message. */
export async function ensureBrowsers(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (await find(kind)) continue;
    if (!(await fetched(kind))) {
      throw new Error(
        `No ${NAME[kind]} found, and none could be fetched: install ${NAME[kind]}, ` +
          `or set ${VARIABLE[kind]} to the path of its program.`,
      );
    }
  }
}

const NAME: Readonly<Record<BrowserKind, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

async function find(kind: BrowserKind): Promise<string | undefined> {
  return lookUp(kind, THIS_MACHINE) ?? (await inPuppeteerCache(kind));
}

async function fetched(kind: BrowserKind): Promise<boolean> {
  // Loaded here because it is only for machines without a browser.
  const { sources } = await import('./fetch-browser.ts');
  for (const { name, fetch } of sources()) {
    console.log(`Fetching ${NAME[kind]} with ${name} …`);
    if ((await fetch(kind)) && (await find(kind))) return true;
  }
  return false;
}

if (import.meta.main) {
  try {
    await ensureBrowsers();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

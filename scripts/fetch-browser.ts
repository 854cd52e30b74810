import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserKind } from './browser-places.ts';
import { packageBin } from './package-bin.ts';
import { inPuppeteerCache, PUPPETEER_NAME } from './puppeteer-cache.ts';

const MINUTE = 60_000;
const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A way to fetch a browser. */
export interface Source {
  /** How the line that says what happens names it. */
  name: string;
  fetch(kind: BrowserKind): Promise<boolean>;
}

/** The ways to fetch a browser that this machine has, in the order to try them. */
export function sources(): Source[] {
  const all = [{ name: 'Puppeteer', fetch: fromPuppeteer }];
  if (process.getuid?.() === 0 && isDebian()) all.push({ name: 'apt', fetch: fromApt });
  return all;
}

async function fromPuppeteer(kind: BrowserKind): Promise<boolean> {
  const command = [packageBin('puppeteer'), 'browsers', 'install', PUPPETEER_NAME[kind]];
  if (!succeeds(process.execPath, command, 4 * MINUTE)) return false;
  // A fetched browser may lack libraries of the system: then it is there, but does not start.
  const path = await inPuppeteerCache(kind);
  return path !== undefined && succeeds(path, ['--version'], MINUTE / 2);
}

async function fromApt(kind: BrowserKind): Promise<boolean> {
  const install = ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[kind]];
  return succeeds('apt-get', ['update'], 2 * MINUTE) && succeeds('apt-get', install, 5 * MINUTE);
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a program in silence; false when it fails, is not there or takes too long. */
function succeeds(program: string, args: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', timeout, killSignal: 'SIGKILL', env }).status === 0;
}

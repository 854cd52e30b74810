import { posix, win32 } from 'node:path';

/** The two browsers that the extension is tested in. */
export type BrowserKind = 'chromium' | 'firefox';

/** What a look-up may know of this machine; tests give another. */
export interface Machine {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** Whether a program is there that takes a profile and an extension from any folder, as snap packages do not. */
  isUsable(path: string): boolean;
}

/** The environment variable that names a browser's program. */
export const VARIABLE: Readonly<Record<BrowserKind, string>> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const LINUX: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/usr/bin/ungoogled-chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/usr/lib64/firefox/firefox'],
};

const MAC: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Where a browser usually stands on this platform, best first. Branded Google Chrome is not among them: it restricts
 * extensions that come from the command line. Name it in the variable to try it.
 */
export function usualPlaces(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      MAC[kind].map((app) => posix.join(folder, app)),
    );
  }
  if (platform === 'win32') {
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
      folder ? WINDOWS[kind].map((program) => win32.join(folder, program)) : [],
    );
  }
  return [...LINUX[kind]];
}

/** The browser that the variable names, else the first in the usual places. A variable that names nothing is an error. */
export function lookUp(kind: BrowserKind, machine: Machine): string | undefined {
  const named = machine.env[VARIABLE[kind]];
  if (!named) return usualPlaces(kind, machine).find((path) => machine.isUsable(path));
  if (!machine.isUsable(named)) throw new Error(`${VARIABLE[kind]} names ${named}, but no usable program is there.`);
  return named;
}

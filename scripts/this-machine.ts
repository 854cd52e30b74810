import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Machine } from './browser-places.ts';

/** The machine that this process runs on. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isUsable: (path) => existsSync(path) && !isSnap(path),
};

/** Snap programs see neither other programs' temporary folders nor this one's. Ubuntu hides them behind a script. */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false;
  if (/^\/snap\/|^\/usr\/bin\/snap$/.test(realpathSync(path))) return true;
  const start = startOf(path);
  return start.startsWith('#!') && start.includes('/snap/');
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile folder that is gone when this process ends, however it ends. */
export interface ThrowawayProfile {
  path: string;
  /** To be called when the browser runs: what kills it when this process ends must come first, or it writes on. */
  removeAtExit(): void;
}

/** Without the offer to translate every page of the practice LMS. */
const PREFERENCES = { translate: { enabled: false } };

/**
 * Makes the profile folder, and lets Ctrl+C and a closing terminal end this process as a normal end. Puppeteer ends the
 * process on these signals before anything that waits could tidy up, so this must come before the browser starts.
 */
export function throwawayProfile(): ThrowawayProfile {
  const path = mkdtempSync(join(tmpdir(), 'chromium-'));
  mkdirSync(join(path, 'Default'));
  writeFileSync(join(path, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  return {
    path,
    removeAtExit: () => {
      process.off('exit', remove);
      process.once('exit', remove);
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.ts';
import { Marionette } from './marionette.ts';
import { until } from './until.ts';

const START_DEADLINE = 45_000;

/** A running Firefox with an open session. */
export interface FirefoxProcess {
  marionette: Marionette;
  /** Ends Firefox and removes its profile. */
  close(): Promise<void>;
}

/** Starts Firefox on a profile and opens a WebDriver session over Marionette. */
export async function startFirefox(profile: string, headless = true): Promise<FirefoxProcess> {
  const executable = await findFirefox();
  if (!executable) throw new Error('No Firefox: install it, or set FIREFOX_PATH.');
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(executable, headless ? ['--headless', ...args] : args, {
    stdio: 'ignore',
    // A release build obeys the address of the settings server in the profile only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const close = async () => {
    process.off('exit', killWithUs);
    await ended(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  try {
    const marionette = await until('Firefox to start', () => connectTo(child, profile), START_DEADLINE);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, strictFileInteractability: false });
    return {
      marionette,
      close: async () => {
        marionette.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connectTo(child: ChildProcess, profile: string): Promise<Marionette> {
  if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
  const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
  return Marionette.connect(port);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

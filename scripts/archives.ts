import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageBin } from './package-bin.ts';
import { runNode } from './step.ts';

/** An archive for a store, known by what is in it. */
export type Archive = { name: string; path: string; sha256: string };

/**
 * Builds the extension in a folder and packs it for the stores: Chrome and Edge, Firefox, and the sources for Firefox's review.
 * @throws where it can't be built, with what the build said
 */
export const makeArchives = async (folder: string): Promise<Archive[]> => {
  for (const browser of ['chrome', 'firefox']) {
    const { succeeded, output } = await runNode([packageBin('wxt'), 'zip', folder, '-b', browser], { quiet: true });
    if (!succeeded) throw new Error(`The build for ${browser} failed.\n${output.trim()}`);
  }
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const made = resolve(folder, '.output');
  return readdirSync(made)
    .filter((name) => name.includes(`-${version}-`) && name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const path = join(made, name);
      return { name, path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
    });
};

import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageBin } from '../package-bin.ts';
import { runNode } from '../step.ts';

export type Target = 'chrome' | 'firefox';

/** All that a build is made of. */
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package-lock.json', 'wxt.config.ts'];

/** Builds the extension unless a build newer than every source file is there, and returns its folder. */
export async function freshBuild(target: Target): Promise<string> {
  const folder = resolve('.output', `${target}-mv3`);
  if (isStale(folder)) {
    const { succeeded, output } = await runNode([packageBin('wxt'), 'build', '-b', target], { quiet: true });
    if (!succeeded) throw new Error(`The build failed.\n${output.trim()}`);
  }
  return folder;
}

function isStale(folder: string): boolean {
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false });
  return !built || SOURCES.flatMap(withContents).some((path) => statSync(path).mtimeMs > built.mtimeMs);
}

/** A path and, where it is a folder, all below it: a file that was removed shows in its folder's time. */
function withContents(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
}

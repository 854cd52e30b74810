import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The script behind a package's command, to be run with Node itself: unlike the links in `node_modules/.bin`, it starts
 * in the same way on every platform.
 */
export function packageBin(name: string): string {
  const folder = resolve('node_modules', name);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!path) throw new Error(`${name} has no command.`);
  return join(folder, path);
}

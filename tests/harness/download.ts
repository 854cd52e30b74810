import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

/** Waits for a finished download whose file name matches, and returns its path. */
export function downloaded(dir: string, name: RegExp, deadline?: number): Promise<string> {
  return until(
    `a download like ${name}`,
    async () => {
      const found = (await readdir(dir)).sort();
      // Both browsers keep an unfinished neighbour beside the file while it is being written.
      if (found.some((file) => /\.(part|crdownload)$/.test(file))) return undefined;
      const file = found.find((candidate) => name.test(candidate));
      if (!file) return undefined;
      const path = join(dir, file);
      return (await stat(path)).size > 0 ? path : undefined;
    },
    deadline,
  );
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of all files in a folder that hold one of the words, as UTF-8 or UTF-16. */
export const filesWith = async (folder: string, words: string[]): Promise<string[]> => {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      // A browser that is ending takes its temporary files away.
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes && needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
};

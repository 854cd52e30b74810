import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure } from '../../scripts/size-rules.ts';
import { eagerScripts, scriptsOfPage } from '../../scripts/static-imports.ts';
import { EXTENSION } from '../e2e/world.ts';
import { type Figure, information, limited } from './figure.ts';
import { report } from './report.ts';

const read = (path: string): string => readFileSync(join(EXTENSION, path), 'utf8');
const bytes = (scripts: readonly string[], weigh: (script: Buffer) => number): number =>
  scripts.reduce((all, path) => all + weigh(Buffer.from(read(path))), 0);

/** The size of what runs on every page and of what stands between a click and the panel, minified as it ships. */
export async function sizes(): Promise<Figure[]> {
  const checked = measure(read).map(({ name, value, limit, unit }) =>
    limited(`size: ${name}`, value, limit, unit === 'B' ? 'B' : '', 'of the build for Chromium'),
  );
  const store = storeScripts();
  const note = 'loaded beside the first screen, not before it';
  return [
    ...checked,
    information(
      'size: store (Dexie)',
      bytes(store, (script) => script.length),
      'B',
      note,
    ),
    information(
      'size: the same, gzipped',
      bytes(store, (script) => gzipSync(script).length),
      'B',
      note,
    ),
  ];
}

/** The store's script and whatever it brings along that the panel has not loaded before it. */
function storeScripts(): string[] {
  const name = readdirSync(join(EXTENSION, 'chunks')).find((file) => /^store-.*\.js$/.test(file));
  if (!name) throw new Error('The build has no script of its own for the store.');
  const panel = new Set(eagerScripts(scriptsOfPage(read('panel.html')), read));
  return eagerScripts([posix.join('chunks', name)], read).filter((path) => !panel.has(path));
}

if (import.meta.main) await report({ 'the size of the build': sizes });

/**
 * `npm run zip:check`: that the archives are the same wherever and whenever they are made, and that those in the sources'
 * archive are all that is needed. It makes them here, then from those sources in another folder, and compares.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { makeArchives } from './archives.ts';

const here = await makeArchives('.');
const sources = here.find(({ name }) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('There is no archive of the sources.');

const elsewhere = mkdtempSync(join(tmpdir(), 'made-elsewhere-'));
process.once('exit', () => rmSync(elsewhere, { recursive: true, force: true }));
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sources.path)))) {
  const path = join(elsewhere, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');

const there = new Map((await makeArchives(elsewhere)).map(({ name, sha256 }) => [name, sha256]));
for (const { name, sha256 } of here) {
  const same = there.get(name) === sha256;
  console.log(`${same ? '✓' : '✗'} ${sha256}  ${name}`);
  if (!same) process.exitCode = 1;
}

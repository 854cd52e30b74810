import { gzipSync } from 'node:zlib';
import { eagerScripts, type ReadBuilt, scriptsOfPage } from './static-imports.ts';

const LAUNCHER = 'launcher.js';
const PANEL = 'panel.html';

/** One measured figure beside its limit. */
export interface Figure {
  name: string;
  value: number;
  limit: number;
  unit: 'B' | 'found';
}

/** Words that survive minification, each from a library that has no place on every page a teacher opens. */
const TELLTALES: Readonly<Record<string, readonly string[]>> = {
  Preact: ['dangerouslySetInnerHTML', '__k'],
  Dexie: ['DexieError', 'Dexie.'],
  Zod: ['_zod'],
  'webextension-polyfill': ['This script should only be loaded in a browser extension', 'wrappedSendMessageCallback'],
};

/** Names the libraries that a script carries although it must not. */
export function librariesIn(source: string): string[] {
  return Object.entries(TELLTALES)
    .filter(([, words]) => words.some((word) => source.includes(word)))
    .map(([library]) => library);
}

/** Measures a build against the limits: what runs on every page, and what stands between a click and the panel. */
export function measure(read: ReadBuilt): Figure[] {
  const launcher = read(LAUNCHER);
  const panel = eagerScripts(scriptsOfPage(read(PANEL)), read).map((path) => Buffer.from(read(path)));
  const found = librariesIn(launcher);
  const libraries = found.length > 0 ? `libraries in the launcher (${found.join(', ')})` : 'libraries in the launcher';
  return [
    { name: 'launcher', value: Buffer.byteLength(launcher), limit: 8_000, unit: 'B' },
    { name: libraries, value: found.length, limit: 0, unit: 'found' },
    {
      name: 'panel before its lazy parts',
      value: total(panel.map((script) => script.length)),
      limit: 160_000,
      unit: 'B',
    },
    {
      name: 'the same, gzipped',
      value: total(panel.map((script) => gzipSync(script).length)),
      limit: 50_000,
      unit: 'B',
    },
  ];
}

/** Whether a figure keeps its limit. */
export function isWithin({ value, limit }: Figure): boolean {
  return value <= limit;
}

/** A figure as a line to read. */
export function line(figure: Figure): string {
  const { name, value, limit, unit } = figure;
  return `${isWithin(figure) ? '✓' : '✗'} ${name}: ${number(value)} of ${number(limit)} ${unit}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function total(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}

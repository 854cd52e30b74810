import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

/** What a file imports, packages by name and own files by their path; types cost and bind nothing, so they count apart. */
const imports = (file: string): { target: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /^(?:import|export)( type)?[^;]*?from '([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, typeOnly, fixed, dynamic]) => {
    const target = fixed ?? dynamic ?? '';
    const path = target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target;
    return { target: path, typeOnly: typeOnly !== undefined };
  });

/** Imports of the files in a folder that are not allowed there. */
const breaches = (folder: string, allowed: RegExp, types = allowed): string[] =>
  sources(folder).flatMap((file) =>
    imports(file)
      .filter(({ target, typeOnly }) => !(typeOnly ? types : allowed).test(target))
      .map(({ target }) => `${file} imports ${target}`),
  );

test('the domain imports nothing but itself and Zod', () => {
  expect(breaches('lib/dialogue', /^lib\/(dialogue\/|annotation\/(annotation|named-pupils)\.ts|zod\.ts)/)).toEqual([]);
  expect(breaches('lib/plan', /^lib\/(plan\/|zod\.ts)/)).toEqual([]);
});

test('the curriculum knows the domain, and the net is asked in two places: for the curriculum, and for a file with a plan', () => {
  expect(breaches('lib/curriculum', /^lib\/(curriculum\/|dialogue\/|zod\.ts)/)).toEqual([]);
  const fetching = ['lib', 'components', 'entrypoints']
    .flatMap(sources)
    .filter((file) => /(?<![.\w])fetch\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(fetching).toEqual(['lib/curriculum/politely.ts', 'lib/page/fetch-file.ts']);
});

test('sealing knows keys and bytes: Web Crypto, the key derivation, and nothing of what is sealed', () => {
  expect(breaches('lib/seal', /^(lib\/(seal\/|zod\.ts|dialogue\/primitives\.ts)|hash-wasm$)/)).toEqual([]);
});

test('the store knows the domain and the database, not the browser or the page', () => {
  expect(
    breaches(
      'lib/store',
      /^(lib\/(annotation|dialogue|store|seal|curriculum)\/|lib\/zod.ts|dexie$|@preact\/signals-core$)/,
    ),
  ).toEqual([]);
});

test('files know the plan reader and the libraries that open them, not the browser', () => {
  expect(breaches('lib/files', /^(lib\/(files|plan)\/|lib\/page\/in-turns\.ts|(fflate|mammoth)$|pdfjs-dist)/)).toEqual(
    [],
  );
});

test('lists of pupils know names, pupils and the libraries that open files, not the browser or the store', () => {
  expect(breaches('lib/people', /^(lib\/(people|plan|dialogue)\/|(fflate|papaparse)$)/)).toEqual([]);
});

test('notes know plans, talks and how a page is walked, not the browser or the store', () => {
  expect(breaches('lib/annotation', /^(lib\/(annotation|plan|dialogue)\/|lib\/zod\.ts|approx-string-match$)/)).toEqual(
    [],
  );
});

test('the launcher imports nothing but its own files and WXT’s browser; of the rest only message types', () => {
  expect(breaches('lib/launcher', /^(lib\/launcher\/|wxt\/browser$)/, /^lib\/(launcher\/|page\/messages\.ts)/)).toEqual(
    [],
  );
});

test('searching knows the domain and nothing of where records lie', () => {
  expect(breaches('lib/search', /^lib\/(search|dialogue)\//, /^lib\/(search|dialogue|annotation)\//)).toEqual([]);
});

test('what is put into pages to show notes carries no schema and no store', () => {
  const schemas = /^lib\/(zod\.ts|annotation\/(selector|annotation)\.ts|dialogue\/|store\/)/;
  const reached = new Set<string>();
  const follow = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { target, typeOnly } of imports(file)) if (!typeOnly && target.startsWith('lib/')) follow(target);
  };
  for (const file of sources('lib/marks')) follow(file);
  expect([...reached].filter((file) => schemas.test(file))).toEqual([]);
});

test('components know the libraries, never the browser directly', () => {
  expect(
    sources('components')
      .flatMap(imports)
      .map(({ target }) => target)
      .filter((target) => /browser|webextension/.test(target)),
  ).toEqual([]);
});

test('only one file opens the door to the browser for pages, and full Zod is never taken', () => {
  const all = ['lib', 'components', 'entrypoints'].flatMap(sources);
  const who = (name: string) => all.filter((file) => imports(file).some(({ target }) => target === name));
  expect(who('webextension-polyfill').sort()).toEqual(['lib/browser.ts']);
  expect(who('zod')).toEqual([]);
  expect(who('zod/mini')).toEqual(['lib/zod.ts']);
});

test('no file is longer than 400 lines, and half are under 80', () => {
  const lengths = ['lib', 'components', 'entrypoints']
    .flatMap(sources)
    .map((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths.at(-1)).toBeLessThanOrEqual(400);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
});

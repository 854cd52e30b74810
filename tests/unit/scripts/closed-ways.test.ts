import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { closed } from '../../../scripts/closed-ways.ts';

/** What Mozilla's linter warns of: HTML from a text, code from a text, and a module from an address that is not fixed. */
const WARNED = /\.innerHTML\s*=[^=]|\bFunction\((?!\))|\bimport\(\s*(?:\/\*.*?\*\/\s*)*(?!['"])/g;

test.each([
  'preact/dist/preact.mjs',
  'pdfjs-dist/build/pdf.mjs',
  'pdfjs-dist/build/pdf.worker.mjs',
  'underscore/modules/_setup.js',
  'underscore/modules/template.js',
  'jszip/dist/jszip.min.js',
])('%s is built without its way from a text to code or HTML', (file) => {
  const path = resolve('node_modules', file);
  const code = readFileSync(path, 'utf8');
  const built = closed(code, `${path}?v=1`);
  expect((built?.match(WARNED) ?? []).length).toBeLessThan((code.match(WARNED) ?? []).length);
});

test('what is not known is left as it is', () => {
  expect(closed('element.innerHTML = text', '/project/components/app.tsx')).toBe(null);
});

test('a library that has changed stops the build', () => {
  expect(() => closed('export const h = 1', '/project/node_modules/preact/dist/preact.mjs')).toThrow('has changed');
});

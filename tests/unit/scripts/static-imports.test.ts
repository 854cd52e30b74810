import { describe, expect, it } from 'vitest';
import { eagerScripts, scriptsOfPage, staticImports } from '../../../scripts/static-imports.ts';

const PAGE = `<!doctype html><head>
  <script type="module" crossorigin src="/chunks/panel-a.js"></script>
  <link rel="modulepreload" crossorigin href="/chunks/shared-b.js">
  <link rel="stylesheet" crossorigin href="/assets/panel.css"></head><body><script>inline()</script></body>`;

describe('the scripts of a page', () => {
  it('are its script tags and module preloads, without styles and inline code', () => {
    expect(scriptsOfPage(PAGE)).toEqual(['chunks/panel-a.js', 'chunks/shared-b.js']);
  });
});

describe('static imports', () => {
  it('are imports and re-exports, minified or not', () => {
    const source = 'import{a as e}from"./b.js";import"./c.js";export*from"./d.js";export{x}from"./e.js";e()';
    expect(staticImports('chunks/a.js', source)).toEqual(['chunks/b.js', 'chunks/c.js', 'chunks/d.js', 'chunks/e.js']);
  });

  it('are neither lazy imports nor words in texts', () => {
    expect(staticImports('chunks/a.js', 'import("./lazy.js");const t=`import"./text.js"`;export{t}')).toEqual([]);
  });

  it('resolve against the folder of the script, or the root', () => {
    expect(staticImports('chunks/deep/a.js', 'import"../b.js";import"/c.js"')).toEqual(['chunks/b.js', 'c.js']);
  });

  it('are followed to the end, once each, also in circles', () => {
    const files: Record<string, string> = {
      'a.js': 'import"./b.js";import"./c.js"',
      'b.js': 'import"./c.js"',
      'c.js': 'import"./a.js";import("./lazy.js")',
    };
    expect(eagerScripts(['a.js'], (path) => files[path] ?? '')).toEqual(['a.js', 'b.js', 'c.js']);
  });
});

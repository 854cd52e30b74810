import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describe as selectorOf } from '../../../lib/annotation/describe.ts';
import { pageTextOf } from '../../../lib/annotation/page-text.ts';
import { anchored } from '../../../lib/marks/anchored.ts';
import { clear, paint } from '../../../lib/marks/paint.ts';
import type { Mark } from '../../../lib/page/notes-of-tab.ts';

const PLAN = '<h2>Norsk</h2><ul><li>Jeg kan lese et dikt.</li><li>Jeg kan skrive et brev.</li></ul>';
const rootOf = (markup: string): Element => new JSDOM(`<body><main>${markup}</main></body>`).window.document.body;

const markOf = (words: string, color: Mark['color'] = 'obs'): Mark => {
  const page = pageTextOf(rootOf(PLAN));
  const start = page.flat.indexOf(words);
  const selector = selectorOf(page, { start, end: start + words.length });
  return { id: words, planId: 'note/1', pages: [], color, selector };
};
const nothing = { places: [], passages: [] };
const textsOf = (marks: Mark[], markup: string) =>
  anchored(marks, rootOf(markup), nothing).passages.map(({ range }) => range.toString());

test('passages are found as they stand, and one that is gone is told of', () => {
  const marks = [markOf('lese et dikt'), markOf('skrive et brev')];
  expect(textsOf(marks, PLAN)).toEqual(['lese et dikt', 'skrive et brev']);
  const { places, passages } = anchored(
    marks,
    rootOf('<h2>Norsk</h2><ul><li>Jeg kan lese et dikt.</li></ul>'),
    nothing,
  );
  expect(places.map(({ id, state }) => [id, state])).toEqual([
    ['lese et dikt', 'same'],
    ['skrive et brev', 'gone'],
  ]);
  expect(passages).toHaveLength(1);
});

test('a note to a plan as a whole has no place in the page', () => {
  expect(anchored([{ ...markOf('lese et dikt'), selector: null }], rootOf(PLAN), nothing).places).toEqual([]);
});

test('where the page puts new nodes in the place of the same text, the ranges are made of those', () => {
  const root = rootOf(PLAN);
  const marks = [markOf('lese et dikt')];
  const before = anchored(marks, root, nothing);
  root.innerHTML = `<main>${PLAN}</main>`;
  const after = anchored(marks, root, before);
  expect(after.places).toBe(before.places);
  expect(after.passages[0]?.range.startContainer.isConnected).toBe(true);
  expect(before.passages[0]?.range.startContainer).not.toBe(after.passages[0]?.range.startContainer);
});

const registry = new Map<string, { ranges: unknown[] }>();
class FakeHighlight {
  readonly ranges: unknown[];
  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}
beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => vi.unstubAllGlobals());

test('each colour is painted under a name that says nothing, and all is taken away again', () => {
  const marks = [markOf('lese et dikt', 'obs'), markOf('skrive et brev', 'oppfølging')];
  paint(anchored(marks, rootOf(PLAN), nothing).passages);
  expect([...registry].map(([name, { ranges }]) => [name, String(ranges[0])])).toEqual([
    ['ld-2', 'lese et dikt'],
    ['ld-4', 'skrive et brev'],
  ]);
  paint(anchored(marks.slice(1), rootOf(PLAN), nothing).passages);
  expect([...registry.keys()]).toEqual(['ld-4']);
  clear();
  expect(registry.size).toBe(0);
});

test('a browser that can’t paint finds the places all the same', () => {
  vi.stubGlobal('CSS', {});
  const { places, passages } = anchored([markOf('lese et dikt')], rootOf(PLAN), nothing);
  expect(() => paint(passages)).not.toThrow();
  expect(places.map(({ state }) => state)).toEqual(['same']);
});

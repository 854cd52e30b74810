import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe } from '../../../lib/annotation/describe.ts';
import { find } from '../../../lib/annotation/find.ts';
import { pageTextOf } from '../../../lib/annotation/page-text.ts';
import { rangeOf, spanIn, trimmed } from '../../../lib/annotation/range.ts';
import { bigPlan } from '../../lms/pages/big-plan.ts';
import { plans, richText } from '../../lms/plans.ts';
import { boxOf, foundIn, marked, pageOf } from './pages.ts';

const pages = [...plans.map(richText), bigPlan(400).text].map((html) => ({ html, page: pageTextOf(boxOf(html)) }));
const anyPart = fc.record({
  plan: fc.constantFrom(...pages),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 300 }),
});

/** Mark-up that says the same in another way. */
const REFLOWED = [
  (html: string) => html.replaceAll('</p>', '<o:p>&nbsp;</o:p></p>').replaceAll('<p', '<p class="MsoNormal"'),
  (html: string) => html.replaceAll(/<li>/g, '<li><div>').replaceAll('</li>', '</div></li>'),
  (html: string) => html.replaceAll(/(\p{L}{3})(\p{L}{3})(?![^<]*>)(?!\p{L}*;)/gu, '$1\u00ad<span>$2</span>'),
  (html: string) => html.replaceAll(/ (?![^<]*>)/g, '\n  '),
];

test('whatever is marked in a plan is found where it was marked, as the page is', () => {
  fc.assert(
    fc.property(anyPart, ({ plan: { page }, from, length }) => {
      const start = from % page.text.length;
      const span = trimmed(page.flat, { start, end: start + length });
      const selector = span && describe(page, span);
      if (!span || !selector) return;
      expect(find(selector, page)).toEqual({ ...span, moved: false, exact: true });
      expect(spanIn(page, rangeOf(page, span))).toEqual(span);
    }),
    { numRuns: 500 },
  );
});

test('and where its mark-up is another', () => {
  fc.assert(
    fc.property(anyPart, fc.constantFrom(...REFLOWED), ({ plan: { html, page }, from, length }, reflow) => {
      const start = from % page.text.length;
      const span = trimmed(page.flat, { start, end: start + length });
      const selector = span && describe(page, span);
      if (!span || !selector) return;
      const now = pageOf(reflow(html));
      expect(now.text).toBe(page.text);
      expect(find(selector, now)).toEqual({ ...span, moved: false, exact: true });
    }),
    { numRuns: 150 },
  );
});

test('a passage whose words are nowhere any more is not found', () => {
  const other = fc.array(fc.constantFrom('xyl', 'qvw', 'zzz', 'hjj'), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(anyPart, other, ({ plan: { page }, from, length }, words) => {
      const start = from % page.text.length;
      const selector = describe(page, { start, end: start + length });
      if (!selector || !/\p{L}{3}/u.test(selector.quote.exact)) return;
      expect(
        find(selector, pageOf(`<p>${words.join(' ')}</p><table><tr><td>${words.join('</td><td>')}</td></tr></table>`)),
      ).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('an empty page holds nothing', () => {
  expect(find(marked('<p>Jeg kan lese</p>', 'lese'), pageOf(''))).toBeNull();
});

// How long these take is told by the test's own time limit.
test('a million characters in one line, as many short words, and elements as deep as can be end in good time', () => {
  const selector = marked('<h2>Norsk</h2><p>Jeg kan lese et dikt høyt for klassen</p>', 'Jeg kan lese et dikt');
  expect(foundIn(selector, `<p>${'jeg kan '.repeat(125_000)}</p>`)).toBeNull();
  expect(foundIn(selector, `<p>${'a'.repeat(1_000_000)}</p>`)).toBeNull();
  expect(foundIn(selector, '<p>Jeg kan</p>'.repeat(20_000))).toBeNull();
  const box = boxOf('');
  let inner = box;
  for (let i = 0; i < 3000; i++) inner = inner.appendChild(box.ownerDocument.createElement('div'));
  inner.textContent = 'Jeg kan lese et dikt';
  expect(find(selector, pageTextOf(box))).toMatchObject({ start: 0, end: 20, exact: true });
});

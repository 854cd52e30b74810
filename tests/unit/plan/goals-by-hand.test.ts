import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { goalsFromHtml, goalsInSelection } from '../../../lib/plan/goals-from-markup.ts';
import { plans, richText } from '../../lms/plans.ts';

const { window } = new JSDOM('', { pretendToBeVisual: true });
const { document } = window;
vi.stubGlobal('DOMParser', window.DOMParser);

beforeEach(() => document.getSelection()?.removeAllRanges());

const mark = (from: Node, to: Node, start = 0, end?: number) => {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end ?? (to.nodeType === 3 ? (to.nodeValue ?? '').length : to.childNodes.length));
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
};
const element = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const told = (goals: ReturnType<typeof goalsInSelection>) => goals.map(({ text, subject }) => [subject, text]);

test('nothing marked gives nothing', () => {
  document.body.innerHTML = '<p>Jeg kan lese.</p>';
  expect(goalsInSelection(document)).toEqual([]);
});

test('every marked line is a goal, whatever its form; headings and bullets fall away and give the subject', () => {
  document.body.innerHTML = '<h3>Norsk</h3><p><b>Mål:</b></p><ul><li>dikt</li><li>Rim og rytme</li></ul><p>Lekse</p>';
  mark(element('h3'), element('ul'));
  expect(told(goalsInSelection(document))).toEqual([
    ['Norsk', 'dikt'],
    ['Norsk', 'Rim og rytme'],
  ]);
});

test('marked rows keep their subjects, and leave the columns of other things', () => {
  document.body.innerHTML = `<table><tr><th>Fag</th><th>Mål</th><th>Lekse</th></tr>
    <tr id="a"><td>Norsk</td><td>skrive et dikt</td><td>Les s. 4</td></tr>
    <tr id="b"><td>Matte</td><td>måle en vinkel</td><td>Regn s. 5</td></tr></table>`;
  mark(element('tr'), element('#b'));
  expect(told(goalsInSelection(document))).toEqual([
    ['Norsk', 'skrive et dikt'],
    ['Matte', 'måle en vinkel'],
  ]);
});

test('part of a line, and text in a field, count as they are marked', () => {
  document.body.innerHTML =
    '<p>Denne uka: lese et kart og tegne et kart.</p><textarea>Vi øver på brøk\nog prosent</textarea>';
  const text = element('p').firstChild as Text;
  mark(text, text, 11, 23);
  expect(told(goalsInSelection(document))).toEqual([[null, 'lese et kart']]);
  const field = element('textarea') as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(0, 15);
  expect(told(goalsInSelection(document))).toEqual([[null, 'Vi øver på brøk']]);
});

test('pasted mark-up keeps its rows and runs nothing', () => {
  const goals = goalsFromHtml(
    '<table><tr><td>Engelsk</td><td>Mål: I can count to ten.</td></tr></table><img src=x onerror="window.ran=1"><script>window.ran=1</script>',
  );
  expect(told(goals)).toEqual([['Engelsk', 'I can count to ten.']]);
  expect(Reflect.get(window, 'ran')).toBeUndefined();
});

test('of any part of a plan nothing comes that was not marked, and a marked goal line gives a goal', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plans), fc.nat(), fc.nat(), (plan, a, b) => {
      document.body.innerHTML = richText(plan);
      const blocks = [...document.querySelectorAll('p, li')].filter(({ textContent }) => textContent.trim() !== '');
      const [first, last] = [a % blocks.length, b % blocks.length].sort((x, y) => x - y);
      const [from, to] = [blocks[first ?? 0], blocks[last ?? 0]];
      if (!from || !to) return;
      mark(from, to);
      const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const marked = new Set(words(document.getSelection()?.getRangeAt(0).cloneContents().textContent ?? ''));
      const before = document.body.innerHTML;
      const goals = goalsInSelection(document);
      expect(document.body.innerHTML).toBe(before);
      // Words of two cells may stand together in the text of the page, never the other way round.
      const all = [...marked].join(' ');
      for (const { text } of goals) for (const word of words(text)) expect(all).toContain(word);
      const lines = blocks.slice(first, (last ?? 0) + 1).map((block) => block.textContent.replace(/\s+/g, ' ').trim());
      if (lines.some((line) => plan.reading.goals.some((goal) => goal.text === line)))
        expect(goals.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
}, 60_000);

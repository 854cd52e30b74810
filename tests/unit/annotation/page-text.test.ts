import { expect, test } from 'vitest';
import { pageTextOf } from '../../../lib/annotation/page-text.ts';
import { rangeOf, spanIn } from '../../../lib/annotation/range.ts';
import { boxOf, pageOf } from './pages.ts';

test('however it is marked up, the same words are the same text', () => {
  const text = 'Norsk\nJeg kan lese et dikt.\nJeg kan rime.';
  for (const html of [
    '<h3>Norsk</h3><p>Jeg kan lese et dikt.</p><p>Jeg kan rime.</p>',
    '<div>Norsk<br>Jeg kan lese et dikt.<br><br>Jeg kan rime.</div>',
    '<table><tr><td>Norsk</td><td>Jeg kan&nbsp; lese <b>et</b> dikt.<ul><li>Jeg kan rime.</li></ul></td></tr></table>',
    '<p class="MsoNormal">Nor\u00adsk<o:p></o:p></p>\n <p>Jeg kan le<span>se et</span>\n dikt.<!-- x --></p><p><o:p>&nbsp;</o:p></p><p>Jeg kan rime.<script>let x</script></p>',
  ])
    expect(pageOf(html).text).toBe(text);
});

test('letters that are written as several marks are one letter, and lead back to all of them', () => {
  const box = boxOf('<p>pa\u030a tavla</p>');
  const page = pageTextOf(box);
  expect(page.text).toBe('på tavla');
  expect(rangeOf(page, { start: 0, end: 2 }).toString()).toBe('pa\u030a');
  expect(rangeOf(page, { start: 3, end: 8 }).toString()).toBe('tavla');
});

test('a line knows its row, its column and its heading, also where cells are merged', () => {
  const page =
    pageOf(`<h2>Uke 4</h2><table><tr><td colspan="3">Ukeplan</td></tr><tr><td>Fag</td><td>Mål</td><td>Lekse</td></tr>
    <tr><td rowspan="2">Norsk</td><td>lese</td><td>side 4</td></tr><tr><td>skrive</td><td>side 5</td></tr></table><p>Hilsen oss</p>`);
  const placeOf = (text: string) => page.lines.find((line) => line.text === text)?.place;
  expect(placeOf('side 5')).toEqual({ heading: 'Uke 4', row: 'skrive', column: 'Lekse' });
  expect(placeOf('skrive')).toEqual({ heading: 'Uke 4', row: 'Norsk', column: 'Mål' });
  expect(placeOf('Norsk')).toEqual({ heading: 'Uke 4', row: '', column: 'Fag' });
  expect(placeOf('Hilsen oss')).toEqual({ heading: 'Uke 4', row: '', column: '' });
});

test('a short line in bold is a heading of what follows; one in a cell of no more than the cell', () => {
  const page = pageOf(
    '<p><b>Mål</b></p><p>lese</p><table><tr><td><b>Husk</b><br>gymtøy</td><td>lekse</td></tr></table><p>rime</p>',
  );
  expect(page.lines.map(({ text, place }) => [text, place.heading])).toEqual([
    ['Mål', ''],
    ['lese', 'Mål'],
    ['Husk', 'Mål'],
    ['gymtøy', 'Husk'],
    ['lekse', 'Mål'],
    ['rime', 'Mål'],
  ]);
});

test('what a range of the page holds is told by offsets, whatever nodes it begins and ends in', () => {
  const box = boxOf('<p>Jeg kan</p><ul><li> lese </li><li>rime</li></ul>');
  const page = pageTextOf(box);
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box.querySelector('ul') ?? box);
  const span = spanIn(page, range);
  expect(span && page.text.slice(span.start, span.end)).toBe('lese\nrime');
  range.setStart(box, 0);
  range.setEnd(box, 1);
  expect(spanIn(page, range)).toEqual({ start: 0, end: 7 });
  range.collapse();
  expect(spanIn(page, range)).toBeNull();
  range.selectNodeContents(boxOf('<p>et annet sted</p>'));
  expect(spanIn(page, range)).toBeNull();
});

test('a form that shadows its members is read like any other box', () => {
  expect(
    pageOf('<form><input name="firstChild"><input name="nodeType"><input name="nextSibling"><p>lese</p></form>rime')
      .text,
  ).toBe('lese\nrime');
});

import { expect, test } from 'vitest';
import { describe } from '../../../lib/annotation/describe.ts';
import { Selector } from '../../../lib/annotation/selector.ts';
import { foundIn, marked, pageOf } from './pages.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<h2>Uke 4</h2><table>${row('Fag', 'Mål', 'Lekse')}${rows.join('')}</table>`;
const NORSK = row('Norsk', 'Jeg kan lese et langt dikt', 'Les side 14');
const MATTE = row('Matte', 'Jeg kan regne med brøk', 'Les side 14');
const ENGELSK = row('Engelsk', 'Jeg kan telle til ti', 'Les side 20');

test('of the same words the ones in the same row are found, wherever the row is now', () => {
  const selector = marked(table(NORSK, MATTE, ENGELSK), 'Les side 14', 1);
  for (const now of [table(MATTE, NORSK, ENGELSK), table(ENGELSK, row('Gym', 'Hinke', 'Les side 14'), NORSK, MATTE)])
    expect(foundIn(selector, now)).toMatchObject({
      words: 'Les side 14',
      place: { row: 'Matte' },
      moved: false,
      exact: true,
    });
});

test('where a passage is gone, the same words in another row are not it', () => {
  const selector = marked(table(NORSK, MATTE, ENGELSK), 'Les side 14', 1);
  expect(foundIn(selector, table(NORSK, ENGELSK))).toBeNull();
  expect(foundIn(selector, table(NORSK, row('Matte', 'Jeg kan regne med brøk', ''), ENGELSK))).toBeNull();
});

test('a passage with other words is found by what is left of it and by where it stands', () => {
  const selector = marked(table(NORSK, MATTE, ENGELSK), 'Jeg kan lese et langt dikt');
  const now = table(row('Norsk', 'Jeg kan lese et kort dikt', 'Les side 14'), MATTE, ENGELSK);
  expect(foundIn(selector, now)).toMatchObject({ words: 'Jeg kan lese et kort dikt', moved: false, exact: false });
});

test('a typo that was mended does not hide a single word', () => {
  const before = table(row('Norsk', 'Dikt', 'Levre stilen'), MATTE);
  expect(foundIn(marked(before, 'Levre'), table(row('Norsk', 'Dikt', 'Lever stilen'), MATTE))).toMatchObject({
    words: 'Lever',
  });
});

test('another goal in its place is not the passage, nor is the one that stood beside it', () => {
  const selector = marked(table(NORSK, MATTE), 'Jeg kan regne med brøk');
  expect(foundIn(selector, table(NORSK, row('Matte', 'Jeg kan måle en vinkel', 'Les side 14')))).toBeNull();
  const days = '<ul><li>Lekse til tirsdag</li><li>Lekse til torsdag</li></ul>';
  expect(foundIn(marked(days, 'Lekse til tirsdag'), '<ul><li>Lekse til torsdag</li></ul>')).toBeNull();
});

test('a table that has become headings and lists still has the passage, in the same place', () => {
  const selector = marked(table(NORSK, MATTE), 'Les side 14', 1);
  const now = `<h2>Uke 4</h2><h3>Norsk</h3><p>Jeg kan lese et langt dikt</p><ul><li>Les side 14</li></ul>
    <h3>Matte</h3><p>Jeg kan regne med brøk</p><ul><li>Les side 14</li></ul>`;
  expect(foundIn(selector, now)).toMatchObject({ place: { heading: 'Matte' }, moved: false, exact: true });
});

test('text above a passage does not move it; another row, column or heading does, and another order', () => {
  const goal = 'Jeg kan lese et langt dikt';
  const selector = marked(table(NORSK, MATTE), goal);
  expect(foundIn(selector, `<p>Husk gymtøy!</p>${table(MATTE, NORSK)}`)).toMatchObject({ moved: false });
  expect(foundIn(selector, table(row('Norsk', '', ''), row('Matte', goal, '')))).toMatchObject({ moved: true });
  expect(foundIn(selector, table(row('Norsk', 'Jeg kan rime', goal), MATTE))).toMatchObject({ moved: true });

  const list = (...items: string[]) =>
    `<h3>Mål</h3>${items.map((item) => `<p>${item}</p>`).join('')}<h3>Lekser</h3><p>Les s. 4</p>`;
  const first = marked(list('lese dikt', 'skrive brev', 'tegne kart'), 'lese dikt');
  expect(foundIn(first, list('lese dikt', 'rime', 'skrive brev', 'tegne kart'))).toMatchObject({ moved: false });
  expect(foundIn(first, list('skrive brev', 'tegne kart', 'lese dikt'))).toMatchObject({ moved: true });
  expect(foundIn(first, `${list('skrive brev', 'tegne kart')}<p>lese dikt</p>`)).toMatchObject({ moved: true });
});

test('part of a word is found as part of a word, a whole word as a whole one', () => {
  const before = '<p>Vi leser. Ordet lese er et verb.</p>';
  expect(marked(before, 'lese', 1).position).toMatchObject({ nth: 0, of: 1 });
  expect(foundIn(marked(before, 'lese', 1), '<p>Vi leser. Vi har fri.</p>')).toBeNull();
  expect(foundIn(marked(before, 'lese', 0), `<p>Husk!</p>${before}`)).toMatchObject({ words: 'lese', exact: true });
});

test('what is kept fits its schema, and is cut where a passage is long; of blanks nothing is kept', () => {
  const page = pageOf(`<h2>${'Å'.repeat(300)}</h2><p>${'Jeg kan lese. '.repeat(400)}</p>`);
  const selector = describe(page, { start: 301, end: page.text.length });
  expect(Selector.parse(selector)).toEqual(selector);
  expect(selector?.quote.exact.length).toBeLessThanOrEqual(2000);
  expect(describe(page, { start: 300, end: 301 })).toBeNull();
});

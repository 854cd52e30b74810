import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const read = (html: string) =>
  inOneGo(
    readPage(
      new JSDOM(`<div class="h-userinput">${html}</div>`).window.document,
      'https://solbakken.itslearning.com/note/View_Note.aspx?NoteID=1',
    ),
  ).plans.flatMap(({ goals }) => goals);
const texts = (html: string) => read(html).map(({ text }) => text);

describe('structure says what is a goal', () => {
  test.each(['Mål', 'Læringsmål', 'Kompetansemål', 'Ukas mål', 'Mål for veka', 'Elevene skal kunne', 'Jeg kan'])(
    'a list under «%s»',
    (heading) => {
      expect(texts(`<h2>${heading}</h2><ul><li>lese et kart</li><li>tegne et kart</li></ul>`)).toEqual([
        'lese et kart',
        'tegne et kart',
      ]);
    },
  );

  test('a column under a header cell, with the subject of its row', () => {
    expect(
      read(`<table><tr><th>Fag</th><th>Tema</th><th>Mål</th></tr>
        <tr><td>Norsk</td><td>Eventyr</td><td>Jeg kan gjenfortelle et eventyr.</td></tr>
        <tr><td>Matte</td><td>Brøk</td><td>Jeg kan dele en kake i like deler.</td></tr></table>`),
    ).toMatchObject([
      { text: 'Jeg kan gjenfortelle et eventyr.', subject: 'Norsk', kind: 'faglig' },
      { text: 'Jeg kan dele en kake i like deler.', subject: 'Matte', kind: 'faglig' },
    ]);
  });

  test('lines split by <br> are goals of their own', () => {
    expect(texts('<h3>Læringsmål</h3><p>Jeg kan lese høyt.<br>Jeg kan skrive navnet mitt.</p>')).toEqual([
      'Jeg kan lese høyt.',
      'Jeg kan skrive navnet mitt.',
    ]);
  });

  test('typed bullet marks are no part of a goal', () => {
    expect(texts('<h3>Mål</h3><p>- lese høyt</p><p>· skrive navnet mitt</p><p>• telle til ti</p>')).toEqual([
      'lese høyt',
      'skrive navnet mitt',
      'telle til ti',
    ]);
  });
});

describe('the subject', () => {
  test('comes from a prefix', () => {
    expect(read('<p>Norsk: Jeg kan skrive et dikt.</p>')).toMatchObject([
      { text: 'Jeg kan skrive et dikt.', subject: 'Norsk' },
    ]);
  });
  test('comes from a heading above', () => {
    expect(read('<h2>Engelsk</h2><h3>Mål</h3><ul><li>I can count to ten.</li></ul>')).toMatchObject([
      { text: 'I can count to ten.', subject: 'Engelsk' },
    ]);
  });
  test('is none where the plan prints none', () => {
    expect(read('<h2>Mål</h2><p>Jeg kan følge en oppskrift.</p>')).toMatchObject([{ subject: null }]);
  });
});

describe('the kind', () => {
  test.each([
    ['Sosialt mål', 'sosialt'],
    ['Sosiale mål for uka', 'sosialt'],
    ['Ordensmål', 'orden'],
  ])('under «%s» is %s', (heading, kind) => {
    expect(read(`<h2>${heading}</h2><p>Jeg hjelper til med å rydde.</p>`)).toMatchObject([{ kind }]);
  });
});

test('what only the wording tells of is a kind too, where no subject stands', () => {
  expect(read('<h2>Mål</h2><p>Jeg kan lese et dikt.</p><p>Jeg venter på tur.</p>').map(({ kind }) => kind)).toEqual([
    'faglig',
    'sosialt',
  ]);
});

describe('what looks like a goal and is none', () => {
  test.each([
    ['homework', '<h2>Lekser</h2><ul><li>Les side 12 til 14</li><li>Øv på glosene</li></ul>'],
    ['messages', '<h2>Beskjeder</h2><p>Vi skal på tur torsdag. Ta med matpakke.</p>'],
    ['equipment', '<p>Husk gymtøy på tirsdag!</p>'],
    ['who keeps order this week', '<p>Ordenselever: Ola og Kari</p>'],
    [
      'a timetable',
      '<table><tr><th>Mandag</th><th>Tirsdag</th></tr><tr><td>Norsk</td><td>Matematikk</td></tr></table>',
    ],
    ['topics alone', '<table><tr><th>Uke</th><th>Tema</th></tr><tr><td>36</td><td>Insekter</td></tr></table>'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(texts(html)).toEqual([]);
  });

  test('homework after goals ends them', () => {
    expect(texts('<h2>Mål</h2><ul><li>lese et kart</li></ul><h2>Lekser</h2><ul><li>lese side 4</li></ul>')).toEqual([
      'lese et kart',
    ]);
  });
});

test('nynorsk is read as bokmål is', () => {
  expect(
    read(`<h2>Mål for veka</h2><p>Norsk: Eg kan skrive eit dikt.</p><p>Sosialt: Eg ventar på tur.</p>
      <h2>Lekser til heimen</h2><p>Les side 12.</p>`),
  ).toMatchObject([
    { text: 'Eg kan skrive eit dikt.', subject: 'Norsk', kind: 'faglig' },
    { text: 'Eg ventar på tur.', kind: 'sosialt' },
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../lib/plan/blocks.ts';
import type { PdfPage, PdfText } from '../../../../lib/plan/pdf/page.ts';
import { blocks, borders, cells, level, lines, page, text, upright } from './set-page.ts';

describe('lines', () => {
  test('that the width of the page has broken are whole again, those broken on purpose stay', () => {
    const long = 'Denne uka skal vi arbeide med vær og vind, og vi skal ut og måle temperaturen hver';
    const found = lines(
      page([
        text(72, 100, long),
        text(72, 114, 'eneste dag.'),
        text(72, 128, 'Hilsen oss'),
        text(72, 142, 'på trinnet'),
      ]),
    );
    expect(found).toEqual([`${long} eneste dag.`, 'Hilsen oss', 'på trinnet']);
  });

  test('are put together where a word is parted by the end of the line', () => {
    const long = (end: string) => `Her står det ganske mye tekst for at linja skal bli så lang at den fyller ${end}`;
    expect(lines(page([text(72, 100, long('lærings-')), text(72, 114, 'mål for uka')]))).toEqual([
      long('læringsmål for uka'),
    ]);
    expect(lines(page([text(72, 100, long('kjøre kj-')), text(72, 114, 'lyd')]))[0]).toContain('kjøre kj-lyd');
    expect(lines(page([text(72, 100, long('norsk lese-')), text(72, 114, 'og skriveuke')]))[0]).toContain(
      'lese- og skriveuke',
    );
  });

  test('of goals stay apart even where they fill the line', () => {
    const goals = [
      'Jeg kan forklare hvordan regn blir til og hvorfor det blåser mer ved kysten',
      'Jeg kan måle temperatur',
    ];
    expect(lines(page(goals.map((goal, at) => text(72, 100 + at * 14, goal))))).toEqual(goals);
  });

  test('that are larger are headings, the larger the higher; bold ones stand out', () => {
    const found = blocks(
      page([
        text(72, 60, 'Ukeplan', { size: 20 }),
        text(72, 100, 'Norsk', { size: 14, bold: true }),
        text(72, 120, 'Mål:', { bold: true }),
        text(72, 134, 'Lekse:', { bold: true }),
        text(110, 134, 'Les side 4 i leseboka og skriv tre setninger om det du har lest der'),
        text(72, 148, 'Skriv navnet ditt på alle arkene før du leverer dem til læreren'),
      ]),
    );
    expect(found.filter((block) => textOf([block]) !== '')).toMatchObject([
      { rank: 1 },
      { rank: 2 },
      { rank: 7 },
      { rank: 10, lead: 6 },
      { rank: 10, lead: 0 },
    ]);
  });

  test('that are left blank stay blank', () => {
    const found = lines(page([text(72, 100, 'Norsk'), text(72, 114, 'Matte'), text(72, 156, 'Engelsk')]));
    expect(found).toEqual(['Norsk', 'Matte', '', '', 'Engelsk']);
  });

  test('with a mark are items of a list, also where the mark is a sign of its own or stands apart', () => {
    const found = blocks(
      page([
        text(72, 100, '•'),
        text(90, 100, 'lese'),
        text(72, 114, '\uF0B7'),
        text(90, 114, 'skrive'),
        text(72, 128, '1. regne'),
      ]),
    );
    expect(found).toMatchObject([
      { marker: '-', text: 'lese' },
      { marker: '-', text: 'skrive' },
      { marker: '1', text: 'regne' },
    ]);
  });
});

describe('a table with borders', () => {
  const xs = [70, 170, 520];
  const ys = [90, 110, 145, 165];
  const texts = [
    text(75, 104, 'Fag', { bold: true }),
    text(175, 104, 'Mål', { bold: true }),
    // In the middle of its cell's height.
    text(75, 132, 'Norsk'),
    text(175, 124, 'lese ord med sj-lyd'),
    text(175, 138, 'skrive en setning'),
    text(75, 159, 'Matte'),
    text(175, 159, 'legge sammen'),
  ];

  test('is read by them: cells of several lines, a row of headings', () => {
    const [table] = blocks(page(texts, borders(xs, ys)));
    expect(cells(table)).toEqual([
      ['Fag', 'Mål'],
      ['Norsk', 'lese ord med sj-lyd\nskrive en setning'],
      ['Matte', 'legge sammen'],
    ]);
    expect(table).toMatchObject({ columns: 2, rows: [{ cells: [{ header: true }, { header: true }] }, {}, {}] });
  });

  test('has merged cells where a border is missing', () => {
    const rules = [
      ...ys.map((y) => level(y === 145 ? 170 : 70, 520, y)),
      ...xs.map((x) => upright(x, x === 170 ? 110 : 90, 165)),
    ];
    const merged = [text(75, 104, 'Ukeplan'), text(75, 132, 'Mål'), text(175, 132, 'lese'), text(175, 159, 'regne')];
    const [table] = blocks(page(merged, rules));
    expect(table).toMatchObject({
      rows: [
        { cells: [{ text: 'Ukeplan', colSpan: 2 }] },
        { cells: [{ text: 'Mål', rowSpan: 2 }, { text: 'lese' }] },
        { cells: [{ text: 'regne', column: 1 }], fromAbove: [{ text: 'Mål' }] },
      ],
    });
  });

  test('that goes on upon the next page is one, its headings once', () => {
    const found = blocks(page(texts, borders(xs, ys)), page(texts, borders(xs, ys)));
    expect(found).toHaveLength(1);
    expect(cells(found[0])?.filter(([first]) => first === 'Fag')).toHaveLength(1);
    expect(cells(found[0])).toHaveLength(5);
  });

  test('has a row whole that the end of the page has parted', () => {
    const rest = [text(175, 60, 'lese et dikt'), text(75, 84, 'Naturfag'), text(175, 84, 'måle vind')];
    const [table] = blocks(page(texts, borders(xs, ys)), page(rest, borders(xs, [46, 70, 90])));
    expect(cells(table)?.slice(2)).toEqual([
      ['Matte', 'legge sammen\nlese et dikt'],
      ['Naturfag', 'måle vind'],
    ]);
  });

  test('stands among the lines over and under it', () => {
    const around = [text(72, 60, 'Før'), text(72, 200, 'Etter'), ...texts];
    expect(blocks(page(around, borders(xs, ys))).map(({ type }) => type)).toEqual(['line', 'table', 'line']);
  });

  test('may be a mere frame around some text', () => {
    expect(lines(page([text(75, 104, 'Husk!'), text(75, 118, 'Gymtøy')], borders([70, 520], [90, 130])))).toEqual([
      'Husk!',
      'Gymtøy',
    ]);
  });
});

describe('without borders', () => {
  test('gaps part the columns of a table, the first column its rows', () => {
    const [title, table] = blocks(
      page([
        text(72, 60, 'Arbeidsplan for trinnet med mål og lekser for hele denne uka'),
        text(72, 100, 'Fag', { bold: true }),
        text(160, 100, 'Tema', { bold: true }),
        text(300, 100, 'Mål', { bold: true }),
        text(72, 118, 'Norsk'),
        text(160, 118, 'Fagtekst'),
        text(300, 118, 'lage et tankekart'),
        text(300, 132, 'skrive en fagtekst'),
        text(72, 150, 'Naturfag'),
        text(160, 150, 'Vær'),
        text(300, 150, 'måle vind'),
      ]),
    );
    expect(title?.type).toBe('line');
    expect(cells(table)).toEqual([
      ['Fag', 'Tema', 'Mål'],
      ['Norsk', 'Fagtekst', 'lage et tankekart\nskrive en fagtekst'],
      ['Naturfag', 'Vær', 'måle vind'],
    ]);
  });

  test('two columns of a page are read one after the other', () => {
    const column = (left: number, name: string) =>
      [1, 2, 3, 4, 5].map((n) => text(left, 100 + n * 14, `${name} linje nummer ${n} med mer tekst.`));
    const found = lines(page([...column(60, 'Venstre'), ...column(320, 'Høyre')]));
    expect(found.map((line) => line.slice(0, 5))).toEqual([...Array(5).fill('Venst'), ...Array(5).fill('Høyre')]);
  });
});

test('running heads, feet and page numbers are left out; a head stays where it stands first', () => {
  const one = (n: number, words: string) =>
    page([
      text(72, 40, 'Ukeplan for 4A'),
      text(72, 300, words),
      text(280, 810, `Side ${n} av 3`),
      text(72, 825, 'Solbakken skole'),
    ]);
  expect(lines(one(1, 'lese'), one(2, 'skrive'), one(3, 'regne'))).toEqual([
    'Ukeplan for 4A',
    'lese',
    'skrive',
    'regne',
  ]);
});

describe('whatever order and place a hair beside', () => {
  const table = (): PdfPage => {
    const rows = ['Norsk', 'Matte', 'Engelsk'].flatMap((subject, at) => [
      text(75, 124 + at * 34, subject, { bold: true }),
      text(175, 124 + at * 34, `Jeg kan det første målet i ${subject}`),
      text(175, 138 + at * 34, `Jeg kan det andre målet i ${subject}`),
    ]);
    return page([text(72, 60, 'Ukeplan', { size: 20 }), ...rows], borders([70, 170, 520], [110, 144, 178, 212]));
  };
  const free = (): PdfPage =>
    page([
      text(72, 60, 'Ukeplan', { size: 20 }),
      text(72, 100, 'Norsk'),
      text(200, 100, 'lese et dikt'),
      text(200, 114, 'skrive et dikt'),
      text(72, 140, 'Matte'),
      text(200, 140, 'regne med brøk'),
      text(72, 170, 'Til slutt kommer en lang linje om alt det vi skal huske på denne uka her'),
    ]);
  const moved = (piece: PdfText, [x, y]: readonly [number, number]): PdfText => ({
    ...piece,
    left: piece.left + x,
    right: piece.right + x,
    base: piece.base + y,
  });

  test.each([
    ['drawn', table],
    ['free', free],
  ])('the texts of a %s table give the same blocks', (_, make) => {
    const hair = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    const { texts, rules } = make();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...texts], { minLength: texts.length }),
        fc.array(fc.tuple(hair, hair), { minLength: texts.length, maxLength: texts.length }),
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (shuffled, hairs, borders) => {
          const noisy = shuffled.map((piece, at) => moved(piece, hairs[at] ?? [0, 0]));
          expect(blocks(page(noisy, borders))).toEqual(blocks(make()));
        },
      ),
    );
  });

  test('any texts and rules at all give blocks, and each word of theirs', () => {
    const place = fc.double({ min: -50, max: 900, noNaN: true });
    const piece = fc
      .record({
        left: place,
        base: place,
        size: fc.double({ min: 0.5, max: 60, noNaN: true }),
        words: fc.stringMatching(/^[a-zæøå]{1,12}$/),
        bold: fc.boolean(),
      })
      .map(({ left, base, size, words, bold }) => text(left, base, words, { size, bold }));
    const rule = fc
      .tuple(place, place, place, fc.boolean())
      .map(([a, b, c, flat]) =>
        flat ? level(Math.min(a, b), Math.max(a, b), c) : upright(c, Math.min(a, b), Math.max(a, b)),
      );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(rule, { maxLength: 12 }), (texts, rules) => {
        const all = lines(page(texts, rules)).join(' ').replace(/\s/g, '').length;
        expect(all).toBeLessThanOrEqual(texts.reduce((sum, each) => sum + each.text.length, 0));
      }),
    );
  });
});

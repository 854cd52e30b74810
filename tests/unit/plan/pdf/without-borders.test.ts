import { describe, expect, test } from 'vitest';
import type { PdfText } from '../../../../lib/plan/pdf/page.ts';
import { blocks, cells, lines, page, text } from './set-page.ts';

const LEFTS = [72, 160, 300];

/** One line of a table: a text in each column, '' for none. */
const row = (base: number, ...words: string[]): PdfText[] =>
  words.flatMap((each, column) => (each === '' ? [] : [text(LEFTS[column] ?? 0, base, each)]));
const headings = (base: number, ...words: string[]): PdfText[] =>
  row(base, ...words).map((each) => ({ ...each, bold: true }));
const tablesOn = (...texts: PdfText[]) => blocks(page(texts)).flatMap((block) => cells(block) ?? []);

describe('a table without borders', () => {
  test('is one, however much room its rows have', () => {
    const found = blocks(
      page([
        ...headings(100, 'Fag', 'Tema', 'Mål'),
        ...row(150, 'Norsk', 'Dikt', 'lese et dikt'),
        ...row(164, '', '', 'skrive et dikt'),
        ...row(214, 'Matte', 'Brøk', 'regne med brøk'),
      ]),
    );
    expect(found).toHaveLength(1);
    expect(cells(found[0])).toEqual([
      ['Fag', 'Tema', 'Mål'],
      ['Norsk', 'Dikt', expect.stringMatching(/lese et dikt\nskrive et dikt/)],
      ['Matte', 'Brøk', 'regne med brøk'],
    ]);
  });

  test('goes on after a text that runs across its columns', () => {
    const [table, ...others] = blocks(
      page([
        ...headings(100, 'Fag', 'Tema', 'Mål'),
        ...row(120, 'Norsk', 'Dikt', 'lese et dikt'),
        ...row(140, 'Sosialt', 'hjelpe en som står alene i friminuttet'),
        ...row(160, 'Matte', 'Brøk', 'regne med brøk'),
        ...row(180, 'Orden', 'ha sekken ferdig pakket kvelden før'),
      ]),
    );
    expect(others).toEqual([]);
    expect(cells(table)).toEqual([
      ['Fag', 'Tema', 'Mål'],
      ['Norsk', 'Dikt', 'lese et dikt'],
      ['Sosialt', 'hjelpe en som står alene i friminuttet'],
      ['Matte', 'Brøk', 'regne med brøk'],
      ['Orden', 'ha sekken ferdig pakket kvelden før'],
    ]);
    expect(table).toMatchObject({ rows: [{}, {}, { cells: [{}, { column: 1, colSpan: 2 }] }, {}, {}] });
  });

  test('goes on after a line alone in the middle', () => {
    const found = blocks(
      page([
        ...headings(100, 'Fag', 'Tema', 'Mål'),
        ...row(120, 'Norsk', 'Dikt', 'lese et dikt'),
        text(134, 140, 'HØSTFERIE I HELE UKE 40, KOS DERE'),
        ...row(160, 'Matte', 'Brøk', 'regne med brøk'),
      ]),
    );
    expect(found).toHaveLength(1);
    expect(cells(found[0])?.at(-1)).toEqual(['Matte', 'Brøk', 'regne med brøk']);
  });

  test('ends where another begins that has other columns', () => {
    const days = (base: number, ...words: string[]) => words.map((word, at) => text(72 + at * 95, base, word));
    const found = blocks(
      page([
        ...row(100, 'Norsk', 'Dikt og sagn fra nord', 'lese et dikt'),
        ...row(120, 'Matte', 'Brøk og prosent og tall', 'regne med brøk'),
        ...days(150, 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'),
        ...days(170, 'Norsk', 'Matte', 'Engelsk', 'Gym', 'Musikk'),
        ...days(190, 'KRLE', 'Norsk', 'Matte', 'Norsk', 'Gym'),
      ]),
    );
    expect(found).toMatchObject([{ columns: 3 }, { columns: 5 }]);
  });
});

describe('columns', () => {
  test('are parted by narrow gaps where texts begin below each other', () => {
    const full = 'Skrive en fagtekst med bilder';
    const narrow = (base: number) => [text(160 - full.length * 5.5 - 5, base, full), text(160, base, 'Les side 4')];
    const found = tablesOn(
      text(0, 100, 'Mål'),
      text(160, 100, 'Lekse'),
      text(0, 130, 'Lese dikt'),
      text(160, 130, 'Les side 2'),
      text(0, 145, 'Lese sagn'),
      text(160, 145, 'Les side 3'),
      ...narrow(160),
    );
    expect(found.at(-1)).toEqual([full, 'Les side 4']);
  });

  test('begin with their texts: a list mark may hang out to the text before', () => {
    const found = tablesOn(
      ...row(100, 'Fag', 'Tema', 'Mål'),
      ...row(120, 'Norsk', 'Sagn og eventyr fra øst', 'lese et sagn'),
      text(288, 120, '•', { size: 6 }),
      ...row(140, 'Matte', 'Brøk', 'regne med brøk'),
    );
    expect(found[1]).toEqual(['Norsk', 'Sagn og eventyr fra øst', 'lese et sagn']);
  });

  test('end where those of their lines do that go on in the next', () => {
    const found = tablesOn(
      ...row(100, 'Norsk', 'Dikt', 'skrive en fortelling'),
      ...row(114, '', '', 'med spenning'),
      ...row(134, 'Matte', 'Brøk', 'finne brøker som er'),
      ...row(148, '', '', 'like store'),
    );
    expect(found.map((cell) => cell[2])).toEqual([
      'skrive en fortelling med spenning',
      'finne brøker som er like store',
    ]);
  });

  test('are not thought full where a line is short on purpose', () => {
    const found = tablesOn(
      ...row(100, 'Norsk', 'Dikt', 'lese dikt'),
      ...row(114, '', '', 'skrive en fortelling'),
      ...row(134, 'Matte', 'Brøk', 'finne brøker som er like'),
      ...row(148, '', '', 'regne'),
    );
    expect(found.map((cell) => cell[2])).toEqual([
      'lese dikt\nskrive en fortelling',
      'finne brøker som er like\nregne',
    ]);
  });
});

describe('rows', () => {
  test('have their texts together, also where these stand in the middle of their cells', () => {
    const found = tablesOn(
      ...row(100, 'Fag', 'Tema', 'Mål'),
      ...row(130, '', '', 'lese et dikt'),
      ...row(137, 'Norsk', 'Dikt'),
      ...row(144, '', '', 'skrive et dikt'),
      ...row(174, '', '', 'regne med brøk'),
      ...row(181, 'Matte', 'Brøk'),
      ...row(188, '', '', 'tegne en brøk'),
    );
    expect(found).toEqual([
      ['Fag', 'Tema', 'Mål'],
      ['Norsk', 'Dikt', 'lese et dikt\nskrive et dikt'],
      ['Matte', 'Brøk', 'regne med brøk\ntegne en brøk'],
    ]);
  });

  test('do not begin in the middle of a sentence beside the label', () => {
    const found = tablesOn(
      ...row(100, 'Norsk', 'Novelle', 'lese en novelle og finne ut av hvor vendepunktet'),
      ...row(114, 'Hilde', '', 'er i den'),
      ...row(128, 'Matte', 'Prosent', 'regne ut prosent av et tall og av en pris på'),
      ...row(142, 'Petter', '', 'salg'),
    );
    expect(found.map(([label]) => label)).toEqual(['Norsk\nHilde', 'Matte\nPetter']);
  });

  test('begin where a column has text again, though the label seems to go on', () => {
    const week = (base: number, label: string, topic: string) => [text(72, base, label), text(100, base, topic)];
    const found = tablesOn(
      ...week(100, '13-', 'Påske'),
      text(72, 114, '14'),
      ...week(128, '15-', 'Likninger'),
      text(72, 142, '18'),
      ...week(156, '19', 'Eksamen'),
    );
    expect(found).toEqual([
      [expect.stringMatching(/^13-\s?14$/), 'Påske'],
      [expect.stringMatching(/^15-\s?18$/), 'Likninger'],
      ['19', 'Eksamen'],
    ]);
  });

  test('are not told apart by a first column that holds goals itself', () => {
    const found = tablesOn(
      text(72, 100, 'Mål', { bold: true }),
      text(320, 100, 'Lekse', { bold: true }),
      text(72, 120, 'Jeg kan lese et dikt høyt for klassen'),
      text(320, 120, 'Les side 4'),
      text(72, 140, 'Jeg kan regne med brøk på tallinja'),
      text(320, 140, 'Regn side 7'),
    );
    expect(found).toEqual([
      ['Mål', 'Lekse'],
      [expect.stringMatching(/^Jeg kan lese .+\nJeg kan regne/), 'Les side 4\nRegn side 7'],
    ]);
  });

  test('of headings end with their bold lines, where the next row lacks its label', () => {
    const found = tablesOn(
      ...headings(100, 'Uke', 'Tema', 'Mål'),
      ...headings(114, '', '', 'Elevene skal kunne'),
      ...row(128, '', '', 'gange med ti'),
      ...row(142, '12', 'Brøk', 'regne med brøk'),
    );
    expect(found).toEqual([
      ['Uke', 'Tema', 'Mål\nElevene skal kunne'],
      ['', '', 'gange med ti'],
      ['12', 'Brøk', 'regne med brøk'],
    ]);
  });

  test('of headings stand over the columns beside them that have none', () => {
    const [table] = blocks(
      page([
        ...headings(100, 'Fag og mål'),
        text(430, 100, 'Viktig', { bold: true }),
        ...row(120, 'Norsk', 'lese et dikt'),
        text(430, 120, 'Husk gymtøy'),
        ...row(140, 'Matte', 'regne med brøk'),
      ]),
    );
    expect(table).toMatchObject({
      rows: [
        {
          cells: [
            { text: 'Fag og mål', header: true, colSpan: 2 },
            { text: 'Viktig', header: true },
          ],
        },
        {},
        {},
      ],
    });
  });
});

test('a line of text beside nothing is no table', () => {
  expect(lines(page([text(72, 100, 'Navn:'), text(300, 100, 'Uke 20')]))).toEqual(['Navn: Uke 20']);
});

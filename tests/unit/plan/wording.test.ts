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
const pairs = (html: string) => read(html).map(({ subject, text }) => [subject, text]);

describe('in a letter, a sentence is a goal that says so itself', () => {
  test.each([
    'Denne uka skal vi lære å skrive en faktatekst.',
    'I norsk skal vi denne uka øve på å lese høyt.',
    'Vi øver også på å vente på tur.',
    'Heile veka øver vi på å lese med innleving.',
    'Vi håper at alle kan fortelle hva en plante trenger.',
    'Vi vil at alle skal lese med god flyt.',
    'De som er klare for mer, skal kunne forklare hvordan de tenker.',
    'I lesing er målet å lese med innlevelse.',
    'Det er også et mål at elevene kan skrive tallene 4 og 5.',
    'I naturfag skal vi finne ut hvorfor vi har dag og natt.',
    'Vi skal lære hva en vulkan er.',
  ])('%s', (sentence) => {
    expect(texts(`<p>Takk for en fin uke. ${sentence} Kom gjerne innom!</p>`)).toEqual([sentence]);
  });

  test.each([
    'Vi skal lære en sang til juleforestillingen.',
    'Vi ønsker at alle leverer skjemaet.',
    'Målet er at alle skal ha det gøy.',
    'Elevene skal ha med seg linjal og saks.',
    'Vi skal på tur til skogen og lære der.',
  ])('but not: %s', (sentence) => {
    expect(
      texts(`<p>Takk for en fin uke. Hei! ${sentence}</p>`).filter((text) => /linjal|tur|sang/.test(text)),
    ).toEqual([]);
  });

  test('what its first sentence is about is the subject', () => {
    expect(
      pairs('<p>I matte fortsetter vi med store tall. Målet er at elevene skal kunne lese tall på tallinja.</p>'),
    ).toEqual([['matte', 'Målet er at elevene skal kunne lese tall på tallinja.']]);
  });

  test('a label at the end of a line announces what comes next', () => {
    expect(
      texts('<p>Tema er våren. Vi skal på gardsbesøk. Mål:<br>vite kva ei plante treng<br>teikne eit kart</p>'),
    ).toEqual(['vite kva ei plante treng', 'teikne eit kart']);
  });
});

describe('questions', () => {
  test('under goals are what the pupil is to be able to answer', () => {
    const asked = ['Hva er en kilde?', 'Hvem var Buddha?', 'Kvifor reiste vikingane ut?'];
    expect(texts(`<h3>Mål</h3><ul>${asked.map((one) => `<li>${one}</li>`).join('')}</ul>`)).toEqual(asked);
  });
  test('to the pupil are not', () => {
    expect(texts('<h3>Mål</h3><ul><li>kunne lese et kart</li><li>Har du husket boka?</li></ul>')).toEqual([
      'kunne lese et kart',
    ]);
  });
  test('elsewhere are not', () => {
    expect(texts('<p>Hvem var Buddha?</p><h3>Lekser</h3><p>Hva er en kilde?</p>')).toEqual([]);
  });
});

describe('labels', () => {
  test('on a line with a goal speak of that line; in the paragraphs after it a goal must look like one', () => {
    const day = '<td><p>Norsk: Lese i boka.<br>Mål: finne svar i en tekst</p><p>Klær etter vær. Nistemat.</p></td>';
    expect(texts(`<table><tr><td>Mandag</td>${day}</tr><tr><td>Tirsdag</td><td>Tur</td></tr></table>`)).toEqual([
      'finne svar i en tekst',
    ]);
  });
  test('«Til torsdag» begins homework, and what is to be filled in says nothing', () => {
    expect(
      texts(
        '<p>Navn: ________</p><p>Mål for SFO: ________</p><h3>Mål</h3><p>kunne lese et dikt</p><p><b>Til torsdag:</b> Skriv et dikt.</p>',
      ),
    ).toEqual(['kunne lese et dikt']);
  });
  test('a bold word in a sentence is none', () => {
    expect(texts('<p><b>Målet</b> på kanoløypa er ved brua. Førstemann får velge!</p>')).toEqual([]);
  });
  test('the name of a plan that speaks of goals is no heading over goals', () => {
    expect(
      texts('<h1>Halvårsplan med periodemål</h1><table><tr><td>Ansvarlig</td><td>Bente og Rolf</td></tr></table>'),
    ).toEqual([]);
  });
  test('what the pupil can do already is no goal', () => {
    const row = (label: string, text: string) => `<tr><td><b>${label}</b></td><td>${text}</td></tr>`;
    expect(
      texts(`<table>${row('Dette kan eleven nå', 'Kan alle lydene.')}${row('Mål', 'lese korte ord')}</table>`),
    ).toEqual(['lese korte ord']);
  });
});

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  test('a first column of subjects needs no header: what stands among them stands in the place of one', () => {
    const plan = table(
      ['Norsk', 'Jeg kan lese et dikt.'],
      ['Matte', 'Jeg kan telle til ti.'],
      ['Engelsk', 'I can count to ten.'],
      ['Trivsel', 'Jeg sier hei til alle.'],
    );
    expect(pairs(plan).map(([subject]) => subject)).toEqual(['Norsk', 'Matte', 'Engelsk', 'Trivsel']);
  });
  test('«Læringsmål» over the subjects speaks of all columns, each a class', () => {
    const plan = table(
      ['<b>Læringsmål</b>', '<b>1. klasse</b>', '<b>2. klasse</b>'],
      ['Norsk', '- Tiarvenner med ord', '- Skrive ord med dobbel konsonant'],
      ['Matte', '- Tall og mengder til ti', '- Måle lengder med linjal'],
      ['Engelsk', '- Klede og fargar', '- Telje til tjue'],
    );
    expect(pairs(plan)).toHaveLength(6);
  });
  test('subjects over columns count also where one of them is «Sosialt mål»', () => {
    const plan = table(
      ['<b>Ukas mål</b>', '', ''],
      ['<b>Norsk</b>', '<b>Matte</b>', '<b>Sosialt mål</b>'],
      ['Du kan lese et dikt', 'Du kan telle til ti', 'Vi venter på tur'],
    );
    expect(read(plan)).toMatchObject([
      { subject: 'Norsk' },
      { subject: 'Matte' },
      { subject: 'Sosialt mål', kind: 'sosialt' },
    ]);
  });
  test('a row of subjects may hold some that are not known', () => {
    const plan = table(
      ['<b>Fag</b>', 'Norsk', 'Helsefremmende arbeid', 'Engelsk'],
      ['<b>Læringsmål</b>', 'Skrive et kåseri', 'Planlegge et måltid', 'Describe a workplace'],
    );
    expect(pairs(plan).map(([subject]) => subject)).toEqual(['Norsk', 'Helsefremmende arbeid', 'Engelsk']);
  });
});

test('a single letter before a full stop ends the sentence where the next one begins as sentences do', () => {
  expect(texts('<h3>Mål</h3><p>Jeg kan skrive stor I og liten i. Jeg kan høre i-lyden i ord.</p>')).toEqual([
    'Jeg kan skrive stor I og liten i.',
    'Jeg kan høre i-lyden i ord.',
  ]);
});

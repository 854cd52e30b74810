// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const goalsIn = (body: string) => {
  document.body.innerHTML = `<h1>Ukeplan</h1>${body}`;
  const goals = inOneGo(readPage(document, 'https://skole.example/plan')).plans.flatMap((plan) => plan.goals);
  return goals.map(({ text, subject, level }) => [subject, level, text]);
};
const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test('columns of topics, school work, homework and tests are left alone', () => {
  const plan = table(
    ['Fag', 'Tema', 'Mål', 'Arbeid på skolen', 'Lekser', 'Vurdering'],
    ['Norsk', 'Noveller', 'forklare hva en novelle er', 'Skrive en novelle', 'Lese en novelle', 'Skrive ferdig'],
  );
  expect(goalsIn(plan)).toEqual([['Norsk', null, 'forklare hva en novelle er']]);
});

test('a label in front of a row says what the row holds', () => {
  const plan = table(
    ['Fag:', 'Samfunnsfag'],
    ['Tema:', 'Vikingtiden'],
    ['Læringsmål:', 'Eleven skal kunne<br>- plassere vikingtiden på en tidslinje'],
    ['Arbeidsmåter:', 'Elevene skal kunne velge oppgave.'],
  );
  expect(goalsIn(plan)).toEqual([['Samfunnsfag', null, 'plassere vikingtiden på en tidslinje']]);
});

test('subjects over columns give their goals the subject, in the row of goals only', () => {
  const plan = table(
    ['', 'Norsk', 'Engelsk'],
    ['Læringsmål', 'Fortelle et eventyr', 'Name ten animals'],
    ['Lekser', 'Lese et eventyr', 'Øve på glosene'],
  );
  expect(goalsIn(plan)).toEqual([
    ['Norsk', null, 'Fortelle et eventyr'],
    ['Engelsk', null, 'Name ten animals'],
  ]);
});

test('a merged cell of a subject counts for every row it reaches into', () => {
  const plan = `<table><tr><th>Fag</th><th>Læringsmål</th></tr>
    <tr><td rowspan="2">Norsk</td><td>Jeg kan bruke komma.</td></tr><tr><td>Jeg kan skrive brev.</td></tr></table>`;
  expect(goalsIn(plan)).toEqual([
    ['Norsk', null, 'Jeg kan bruke komma.'],
    ['Norsk', null, 'Jeg kan skrive brev.'],
  ]);
});

test('a row of one cell over the whole table opens and closes a section', () => {
  const plan = `<table><tr><td colspan="2"><b>UKENS MÅL</b></td></tr><tr><td>Matte</td><td>kunne doble tall</td></tr>
    <tr><td colspan="2"><b>LEKSER</b></td></tr><tr><td>Matte</td><td>kunne gangetabellen utenat</td></tr></table>`;
  expect(goalsIn(plan)).toEqual([['Matte', null, 'kunne doble tall']]);
});

test.each([
  ['before', ['Norsk<br>Matte', 'Jeg kan rime.<br>Jeg kan telle.']],
  ['after', ['Jeg kan rime.<br>Jeg kan telle.', 'Norsk<br>Matte']],
])('a cell of subjects %s a cell of goals is paired line by line', (_, row) => {
  expect(goalsIn(table(['', '<b>Læringsmål</b>'], row))).toEqual([
    ['Norsk', null, 'Jeg kan rime.'],
    ['Matte', null, 'Jeg kan telle.'],
  ]);
});

test('columns of levels grade their goals', () => {
  const plan = table(
    ['Læringsmål', 'Mestringsnivå 1', 'Høy måloppnåelse'],
    ['Regne med brøk', 'Kan legge sammen brøker', 'Kan forklare hvorfor man utvider brøker'],
  );
  expect(goalsIn(plan).map(([, level]) => level)).toEqual([null, '1', 'høy']);
});

test('levels of what is assessed are no goals', () => {
  const criteria = table(['Kriterium', 'Lav', 'Høy'], ['Manus', 'Manuset er kort', 'Manuset har replikker']);
  expect(goalsIn(`<h2>Vurderingskriterier</h2>${criteria}`)).toEqual([]);
});

test('a timetable holds no goals, whatever its cells say', () => {
  const plan = table(['Tid', 'Mandag', 'Tirsdag'], ['08.30', 'Jeg kan lese', 'Kunne skrive en tekst']);
  expect(goalsIn(`<h2>Mål</h2><p>Jeg kan rime.</p>${plan}`)).toEqual([[null, null, 'Jeg kan rime.']]);
});

test('a table made of roles is read as a table', () => {
  const plan = `<div role="table"><div role="row"><span role="columnheader">Fag</span><span role="columnheader">Mål</span></div>
    <div role="row"><span role="cell">Musikk</span><span role="cell">synge tostemt</span></div></div>`;
  expect(goalsIn(plan)).toEqual([['Musikk', null, 'synge tostemt']]);
});

test('a subject over a table stands for the rows of the table', () => {
  const plan = `<h2>NORSK</h2>${table(['Mål', 'Jeg kan lese en tegneserie'], ['Lekse', 'Lese en tegneserie'])}`;
  expect(goalsIn(plan)).toEqual([['NORSK', null, 'Jeg kan lese en tegneserie']]);
});

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { firstNamesFirst } from '../../../lib/plan/people.ts';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageReading } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const URL = 'https://a.itslearning.com/CourseParticipantsV2?CourseID=1';
const read = (html: string, url = URL) => {
  const reading = PageReading.parse(inOneGo(readPage(new JSDOM(html).window.document, url)));
  return reading.people.map(({ name, groups, isPupil }) => [name, groups.join('+'), isPupil]);
};

test.each([
  ['Lie, Ella Marie', 'Ella Marie Lie'],
  ['Ella Marie Lie', 'Ella Marie Lie'],
  ['van der Meer, Åse-Marie', 'Åse-Marie van der Meer'],
  ["O'Neil, Liam", "Liam O'Neil"],
  ['Le Thi, Anh', 'Anh Le Thi'],
  ['Lie, Ella (ella.lie@skole.no)', 'Ella Lie'],
  ['–', ''],
])('"%s" is said "%s"', (printed, name) => expect(firstNamesFirst(printed)).toBe(name));

describe('a participants page', () => {
  test('as a table, with columns in any order and others between, gives names, groups and who is a pupil', () => {
    const html = `<main><h1>Deltakere</h1><table>
      <tr><th></th><th>Rolle</th><th>Navn</th><th>Sist besøkt</th><th>Grupper</th></tr>
      <tr><td><input type="checkbox"></td><td>Elev</td><td><span aria-hidden="true">EL</span><a href="/Person/show_person.aspx?PersonId=1">Lie, Ella</a><button>⋯</button></td><td>I dag</td><td>7B, Lesegruppe</td></tr>
      <tr><td></td><td>Lærer</td><td><a href="#">Berg, Odd</a></td><td>I går</td><td></td></tr></table></main>`;
    expect(read(html)).toEqual([
      ['Ella Lie', '7B+Lesegruppe', true],
      ['Odd Berg', '', false],
    ]);
  });

  test('as a grid in nynorsk or English is read the same way', () => {
    const grid = (name: string, groups: string, role: string, pupil: string) => `<h1>Deltakarar</h1><div role="grid">
      <div role="row"><div role="columnheader">${name}</div><div role="columnheader">${groups}</div><div role="columnheader">${role}</div></div>
      <div role="row"><div role="rowheader">Ella Lie</div><div role="gridcell">7B</div><div role="gridcell">${pupil}</div></div></div>`;
    expect(read(grid('Namn', 'Grupper', 'Rolle', 'Elev'))).toEqual([['Ella Lie', '7B', true]]);
    expect(read(grid('Name', 'Groups', 'Role', 'Student'))).toEqual([['Ella Lie', '7B', true]]);
  });

  test('as cards under roles gives those of each role', () => {
    const section = (role: string, ...names: string[]) =>
      `<div class="ccl-accordion-section"><div class="ccl-accordion-section-header">${role} (${names.length})</div><div class="ccl-responsivegrid"><div class="cardview">
       ${names.map((name) => `<div class="gridrow"><div class="gridcolumn"><a href="#">${name}</a></div></div>`).join('')}</div></div></div>`;
    expect(
      read(`<h1>Deltakere</h1>${section('Lærere', 'Berg, Odd')}${section('Elever', 'Lie, Ella', 'Aas, Jon')}`),
    ).toEqual([
      ['Odd Berg', '', false],
      ['Ella Lie', '', true],
      ['Jon Aas', '', true],
    ]);
  });

  test('holds each person once, and at most a thousand', () => {
    const rows = Array.from({ length: 1500 }, (_, n) => `<tr><td>Elev ${n}</td><td>Elev</td></tr>`).join('');
    const html = `<h1>Deltakere</h1><table><tr><th>Navn</th><th>Rolle</th></tr><tr><td>Elev 0</td><td>Elev</td></tr>${rows}</table>`;
    expect(read(html)).toHaveLength(1000);
  });
});

const table = (heads: string[], ...rows: string[][]) =>
  `<h1>Deltakere</h1><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

test.each([
  ['Elev', true],
  ['Elevar', true],
  ['Student', true],
  ['Learner', true],
  ['Lærling', true],
  ['Deltaker', true],
  ['Elevassistent', false],
  ['Student teacher', false],
  ['Kontaktlærar', false],
  ['Gjest', false],
  ['Administrator', false],
  ['Føresette', false],
])('whose role is "%s" is a pupil: %s', (role, isPupil) =>
  expect(read(table(['Navn', 'Rolle'], ['Ella Lie', role]))).toEqual([['Ella Lie', '', isPupil]]),
);

test.each([
  ['Navn ▲', 'Klasse/gruppe'],
  ['Etternavn, fornavn', 'Grupper (2)'],
  ['Last name, first name', 'Classes'],
  ['Namn, sortert stigande', 'Grupper'],
])('columns are known by "%s" and "%s"', (name, groups) =>
  expect(read(table([groups, 'E-post', name], ['7B', 'x@y.no', 'Lie, Ella']))).toEqual([['Ella Lie', '7B', true]]),
);

test('groups on lines of their own are several, a picture that is a link is no name, markup is text', () => {
  const name = '<a href="#p"><img alt=""></a><a href="#n">Lie, Ella</a><span aria-hidden="true">El</span>';
  expect(read(table(['Grupper', 'Navn'], ['<div>7B</div><div>Kor</div>', name]))).toEqual([
    ['Ella Lie', '7B+Kor', true],
  ]);
  expect(read(table(['Navn', 'Rolle'], ['Ella<span aria-hidden="true">E</span><br>ella@skole.no', 'Elev']))).toEqual([
    ['Ella', '', true],
  ]);
  expect(read(table(['Navn', 'Rolle'], ['&lt;b&gt;Ella&lt;/b&gt;', 'Elev']))).toEqual([['<b>Ella</b>', '', true]]);
});

test('a table of names on any other page is none of its people', () => {
  const table = '<table><tr><th>Navn</th><th>Grupper</th></tr><tr><td>Ella Lie</td><td>7B</td></tr></table>';
  expect(
    read(`<main><h1>Ukeplan</h1>${table}</main>`, 'https://a.itslearning.com/note/View_Note.aspx?NoteID=1'),
  ).toEqual([]);
});

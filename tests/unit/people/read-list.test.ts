import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Listed } from '../../../lib/dialogue/arrivals.ts';
import { csvFile } from '../../../lib/dialogue/csv-file.ts';
import { LARGEST_LIST, ListError } from '../../../lib/people/list-problem.ts';
import { readFiles, readPasted } from '../../../lib/people/read-list.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const read = (text: string): Listed[] => readFiles([bytes(text)]);
const said = (listed: Listed[]): string[] =>
  listed.map(({ name, groups, grade }) => [name, groups.join('+'), grade].filter(Boolean).join(' | '));
const problem = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof ListError ? error.problem : 'thrown';
  }
};

describe('a list that is pasted', () => {
  test('has a name on each line, in either order, numbered or not', () => {
    expect(said(readPasted('Ella Marie Lie\n\n  Jon Åsnes \r\nBø, Siv'))).toEqual([
      'Ella Marie Lie',
      'Jon Åsnes',
      'Siv Bø',
    ]);
    expect(said(readPasted('1. Ella Lie\n2. Jon Åsnes\n- Siv Bø'))).toEqual(['Ella Lie', 'Jon Åsnes', 'Siv Bø']);
  });

  test('may be cells of a spreadsheet, with headings or without', () => {
    expect(said(readPasted('Fornavn\tEtternavn\tKlasse\tTrinn\nElla\tLie\t7B\t7'))).toEqual(['Ella Lie | 7B | 7']);
    expect(said(readPasted('Ella\tLie\t7B\nJon\tÅsnes\t7A'))).toEqual(['Ella Lie | 7B', 'Jon Åsnes | 7A']);
    expect(said(readPasted('Lie, Ella\t7\tella@skole.no'))).toEqual(['Ella Lie | 7']);
  });

  test('keeps a name with a quotation mark in front, and those after it', () => {
    expect(said(readPasted('"Kalle" Karl Lie\nElla Lie'))).toEqual(['"Kalle" Karl Lie', 'Ella Lie']);
  });
});

describe('a CSV file', () => {
  test.each([
    ['bokmål', 'Etternavn;Fornavn;Klasse;Trinn'],
    ['nynorsk', 'Etternamn;Førenamn;Basisgruppe;Årssteg'],
    ['English', 'Last name;First name;Class;Year'],
    ['English, as programs write it', 'familyName;givenName;class_name;grade'],
  ])('is understood by its headings in %s', (_, headings) => {
    expect(said(read(`${headings}\r\nLie;Ella Marie;7B;7. trinn\r\n`))).toEqual(['Ella Marie Lie | 7B | 7']);
  });

  test('may have the name in one column, in either order, and other columns beside it', () => {
    expect(said(read('Nr;Elev;Født;Gruppe\n1;"Lie, Ella";01.02.2014;"7B, Kor"'))).toEqual(['Ella Lie | 7B+Kor']);
    expect(said(read('Navn,Klasse\n"Lie, Ella",Vg2 ST\nJon Åsnes,'))).toEqual(['Ella Lie | Vg2 ST', 'Jon Åsnes']);
  });

  test('may have a first or a last name beside a column that is called just a name', () => {
    expect(said(read('Navn;Etternavn;Klasse\nElla;Lie;7B\nJon;Lie;7B'))).toEqual(['Ella Lie | 7B', 'Jon Lie | 7B']);
    expect(said(read('Navn;Fornavn\nLie;Ella Marie'))).toEqual(['Ella Marie Lie']);
    expect(said(read('Navn;Etternavn;Klasse\nElla Lie;Lie;7B\n"Bø, Siv";Bø;7B'))).toEqual([
      'Ella Lie | 7B',
      'Siv Bø | 7B',
    ]);
    expect(said(read('Navn;Fornavn;Etternavn\nElla Lie;Ella Marie;Lie'))).toEqual(['Ella Marie Lie']);
  });

  test('with a title above the headings, a mark in front or a word on its separator is read as well', () => {
    expect(said(read('Elevliste 7B;;\n;;\nFornavn;Etternavn;Klasse\nElla;Lie;7B'))).toEqual(['Ella Lie | 7B']);
    expect(said(read('\uFEFFsep=;\r\nNavn;Trinn\r\nElla Lie;Vg1'))).toEqual(['Ella Lie | 11']);
  });

  test('is read whether it is UTF-8, Latin-1 or what Excel calls Unicode', () => {
    const text = 'Navn;Klasse\r\nÅse Bjørk Ærlig;7Å\r\n';
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
    for (const file of [bytes(text), bytes(`\uFEFF${text}`), latin1(text), wide])
      expect(said(readFiles([file]))).toEqual(['Åse Bjørk Ærlig | 7Å']);
  });

  test('without headings tells first names from last by the blank behind the comma', () => {
    expect(said(read('Lie, Ella\nÅsnes, Jon'))).toEqual(['Ella Lie', 'Jon Åsnes']);
    expect(said(read('Ella,Lie,7B\nJon,Åsnes,7A'))).toEqual(['Ella Lie | 7B', 'Jon Åsnes | 7A']);
  });

  test('leaves out adults where it tells who they are', () => {
    expect(said(read('Navn;Rolle\nElla Lie;Elev\nIngunn Moe;Lærer'))).toEqual(['Ella Lie']);
    expect(problem(() => read('Navn;Rolle\nIngunn Moe;Lærer'))).toBe('pupils');
  });

  test('any names and classes come through it, with either separator', () => {
    const word = fc.stringMatching(/^[\p{L}"'.,;()-]{0,12}\p{L}$/u).filter((text) => text === text.normalize('NFC'));
    const people = fc.array(fc.record({ first: word, last: word, group: fc.stringMatching(/^\p{L}{1,9}$/u) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(people, fc.boolean(), (list, semicolons) => {
        const rows = [
          ['Fornavn', 'Etternavn', 'Gruppe'],
          ...list.map(({ first, last, group }) => [first, last, group]),
        ];
        const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        // A cell that a spreadsheet would reckon with is written as a text; the mark for that is none of the name.
        fc.pre(!semicolons || !rows.flat().some((cell) => /^[-]/.test(cell)));
        expect(read(semicolons ? csvFile(rows) : quoted)).toEqual(
          list.map(({ first, last, group }) => ({
            name: `${first} ${last}`,
            groups: [group.normalize('NFC')],
            grade: null,
          })),
        );
      }),
    );
  });
});

const users = `sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,middleName,grades
u1,active,2026-08-01,true,o1,student,ella,Ella,Lie,Marie,07
u2,active,2026-08-01,true,o1,teacher,ingunn,Ingunn,Moe,,
u3,tobedeleted,2026-08-01,true,o1,student,jon,Jon,Åsnes,,07
u4,active,2026-08-01,true,o1,student,siv,Siv,Bø,,"08"`;
const classes = `sourcedId,status,title,grades,courseSourcedId,classCode,classType
c1,active,Norsk 7,07,k1,,scheduled
c2,active,7B,07,k2,,homeroom`;
const enrollments = `sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role
e1,active,c1,o1,u1,student
e2,active,c2,o1,u1,student
e3,active,c2,o1,u2,teacher`;

describe('OneRoster', () => {
  test('users alone give the students with their grades', () => {
    expect(said(read(users))).toEqual(['Ella Marie Lie | 7', 'Siv Bø | 8']);
  });

  test('with classes and enrollments, side by side or in a ZIP, they have their classes, their own first', () => {
    const wanted = ['Ella Marie Lie | 7B+Norsk 7 | 7', 'Siv Bø | 8'];
    expect(said(readFiles([enrollments, users, classes].map(bytes)))).toEqual(wanted);
    const zip = zipSync({
      'roster/users.csv': bytes(users),
      'roster/classes.csv': bytes(classes),
      'roster/enrollments.csv': bytes(enrollments),
      'roster/manifest.csv': bytes('propertyName,value\nmanifest.version,1.0'),
      'roster/._users.csv': Uint8Array.of(0, 5, 22, 7),
    });
    expect(said(readFiles([zip]))).toEqual(wanted);
  });

  test('of version 1.2 is told by its roles who the students are', () => {
    const newer =
      'sourcedId,status,enabledUser,givenName,familyName,grades\nu1,,true,Ella,Lie,07\nu2,,true,Ingunn,Moe,';
    const roles = 'sourcedId,userSourcedId,roleType,role\nr1,u1,primary,student\nr2,u2,primary,teacher';
    expect(said(readFiles([newer, roles].map(bytes)))).toEqual(['Ella Lie | 7']);
  });
});

test('what can’t be read is told by its reason', () => {
  expect(problem(() => readPasted(' \n '))).toBe('empty');
  expect(problem(() => read('Navn;Klasse\r\n'))).toBe('empty');
  expect(problem(() => read('12;34\n56;78'))).toBe('names');
  expect(problem(() => read(enrollments))).toBe('users');
  expect(problem(() => readFiles([zipSync({ 'xl/workbook.xml': bytes('<x/>') })]))).toBe('spreadsheet');
  expect(problem(() => readFiles([zipSync({ 'content.xml': bytes('<x/>') })]))).toBe('spreadsheet');
  expect(problem(() => readFiles([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)]))).toBe('spreadsheet');
  expect(problem(() => readFiles([Uint8Array.of(0x50, 0x4b, 3, 4, 0)]))).toBe('broken');
  expect(problem(() => readFiles([Uint8Array.of(0x25, 0x50, 0, 0)]))).toBe('other');
  expect(problem(() => readFiles([new Uint8Array(LARGEST_LIST + 1)]))).toBe('large');
  expect(problem(() => readPasted(Array.from({ length: 2001 }, (_, n) => `Elev Nummer${n}`).join('\n')))).toBe('many');
  expect(problem(() => readFiles([zipSync({ 'readme.md': bytes('x') })]))).toBe('empty');
});

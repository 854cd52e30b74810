// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/plan/read-page.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const goalsIn = (body: string) => {
  document.body.innerHTML = `<h1>Ukeplan</h1>${body}`;
  return inOneGo(readPage(document, 'https://skole.example/plan')).plans.flatMap((plan) => plan.goals);
};
const textsIn = (body: string) => goalsIn(body).map(({ text }) => text);
const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('pupils’ names never become goals', () => {
  test.each([
    'Ordenselev: Ola og Kari',
    'Ordenselever denne uka er Ola og Kari',
    'Orden: Ola, Kari og Per',
    'Ola Nordmann og Kari Hansen',
    'Ukas elev: Marte',
    'Bursdag: Ida 4. mai',
    'Gruppe 1: Ola, Kari, Per',
    'Marte',
  ])('%s', (line) => {
    expect(textsIn(lines('<b>Mål:</b>', 'Jeg kan klokka.', line))).toEqual(['Jeg kan klokka.']);
    expect(textsIn(lines('<b>Sosialt mål:</b>', 'Hjelpsomhet', line))).toEqual(['Hjelpsomhet']);
  });
});

describe('under a heading of goals these are left out', () => {
  test.each([
    ['homework', 'Øv på gangetabellen'],
    ['pages', 'Lese side 14 i leseboka'],
    ['a message', 'Husk gymtøy!'],
    ['a question', 'Har du sett en humle?'],
    ['a test', 'Det blir prøve på fredag.'],
    ['a contact', 'Ring meg på telefon 12 34 56 78'],
    ['a lone noun', 'Skitur'],
    ['what the class does', 'Vi jobber med brøk'],
    ['a blank to fill in', '________'],
  ])('%s', (_, line) => expect(textsIn(lines('<b>Læringsmål:</b>', 'kunne klokka', line))).toEqual(['kunne klokka']));
});

describe('a heading ends the goals above it', () => {
  test.each([
    'Lekser',
    'Hjemmearbeid:',
    'Info',
    'Beskjeder',
    'Ukas ord:',
    'Gloser',
    'Mandag',
    'Vurderingskriterier',
    'Timeplan',
  ])('%s', (heading) =>
    expect(textsIn(lines('Mål:', 'kunne rime', heading, 'kunne verset utenat'))).toEqual(['kunne rime']),
  );
});

describe('a lead-in opens goals and is none itself', () => {
  test.each([
    'Elevene skal kunne:',
    'Jeg kan …',
    'Eg kan',
    'Dette skal vi øve på',
    'Etter perioden skal du kunne:',
    'Mål for opplæringen er at eleven skal kunne',
    'After this week you should be able to:',
    'Efter arbetsområdet ska du kunna:',
  ])('%s', (lead) =>
    expect(textsIn(`<p>${lead}</p><ul><li>lese høyt for andre</li></ul>`)).toEqual(['lese høyt for andre']),
  );
});

test('among topics only what has a goal’s form counts', () => {
  const plan = lines('Mål og tema:', 'Brøk', 'regne med brøk', 'Prosent og promille', 'Jeg vet hva promille er');
  expect(textsIn(plan)).toEqual(['regne med brøk', 'Jeg vet hva promille er']);
});

test('lists of infinitives under subjects are goals though nothing says so; nouns among them show a list of topics', () => {
  expect(goalsIn('<h2>RLE</h2><ul><li>forklare hva ei pakt er</li><li>kjenne høytidene</li></ul>')).toMatchObject([
    { text: 'forklare hva ei pakt er', subject: 'RLE' },
    { text: 'kjenne høytidene', subject: 'RLE' },
  ]);
  expect(goalsIn('<h2>RLE</h2><ul><li>Jødedom</li><li>skrive om jødedommen</li></ul>')).toEqual([]);
});

test('a goal broken over lines is whole again', () => {
  const plan = lines('Mål:', 'Jeg kan skrive en fortelling', 'med innledning og', 'avslutning.', 'Jeg kan rime.');
  expect(textsIn(plan)).toEqual(['Jeg kan skrive en fortelling med innledning og avslutning.', 'Jeg kan rime.']);
});

test('a line of two goals is split, by sentence, by person or by marks', () => {
  const plan = lines(
    'Mål:',
    'Jeg kan rime. Jeg kan telle.',
    'Du skal kunne lese, og du skal kunne skrive',
    '- kunne synge - kunne danse',
  );
  expect(textsIn(plan)).toEqual([
    ...['Jeg kan rime.', 'Jeg kan telle.', 'Du skal kunne lese', 'du skal kunne skrive'],
    ...['kunne synge', 'kunne danse'],
  ]);
});

test('all subjects first, then all goals: each goal gets the subject of its place', () => {
  const plan = lines(
    '<b>Læringsmål</b>',
    'Norsk',
    'Matte',
    'Sosialt',
    'Jeg kan rime.',
    'Jeg kan telle.',
    'Jeg venter på tur.',
  );
  expect(goalsIn(plan).map(({ subject, kind }) => [subject, kind])).toEqual([
    ['Norsk', 'faglig'],
    ['Matte', 'faglig'],
    ['Sosialt', 'sosialt'],
  ]);
});

test('numbers with a plus among them are levels', () => {
  const plan = lines('<b>Mål i matematikk</b>', '1. telle til 20', '2. telle til 100', '2(+). telle baklengs fra 100');
  expect(goalsIn(plan).map(({ text, level }) => [level, text])).toEqual([
    ['1', 'telle til 20'],
    ['2', 'telle til 100'],
    ['2(+)', 'telle baklengs fra 100'],
  ]);
});

test('the plan’s title gives the subject where nothing nearer does', () => {
  const plan = '<h2>Periodeplan i naturfag</h2><p><b>Mål:</b></p><ul><li>forklare fotosyntesen</li></ul>';
  expect(goalsIn(plan)).toMatchObject([{ text: 'forklare fotosyntesen', subject: 'naturfag' }]);
});

test('prose and criteria are not goals, though they say what pupils shall be able to', () => {
  const plan = `<h3>Kompetansemål</h3><ul><li>drøfte en sak</li></ul>
    <p>Vi arbeider i grupper. Elevene skal kunne bruke nettkilder.</p><h3>Vurdering</h3><p>Elevene skal kunne legge fram.</p>`;
  expect(textsIn(plan)).toEqual(['drøfte en sak']);
});

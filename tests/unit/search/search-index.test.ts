import { expect, test } from 'vitest';
import { everything } from '../../../lib/search/entry.ts';
import { queryOf } from '../../../lib/search/query.ts';
import { formsOf } from '../../../lib/search/word-forms.ts';
import { goal, idOf } from '../dialogue/records.ts';
import { agreed } from '../dialogue/talks.ts';
import { found, indexOf, note, person, saying, talk } from './found.ts';

test.each([
  ['brøker', 'Nora regner med brøk'],
  ['brøk', 'brøkene er vanskelige'],
  ['skrive', 'Ho skriv godt'],
  ['forteljing', 'en fin fortelling'],
  ['regning', 'flink i rekning'],
  ['Håkon', 'snakket om Haakon'],
  ['kafe', 'møtes på Kafé'],
  ['ØVE', 'øver hver dag'],
])('«%s» finds «%s»', (typed, text) => {
  expect(found(indexOf(saying(1, text)), typed)).toEqual([1]);
});

test('the last word is met by its beginning, those before it as whole words', () => {
  const index = indexOf(saying(1, 'brøker og prosent'), saying(2, 'brøkdel og prosent'));
  expect(found(index, 'brøk pro')).toEqual([1]);
  expect(found(index, 'prosent brø').toSorted()).toEqual([1, 2]);
  expect(found(index, 'pro brøk')).toEqual([]);
  expect(found(index, 'brøk')).toEqual([1, 2]);
  expect(found(index, 'brøk ')).toEqual([1]);
});

test('every word must be met, in whatever text of the record; small words need not', () => {
  const both = talk(1, 900, '2026-10-01', {
    pupilWords: { text: 'Jeg liker å lese', reach: 'elev' },
    measure: { text: 'Lydbok hjemme', reach: 'hjem' },
  });
  const index = indexOf(both, saying(2, 'Lydbok'));
  expect(found(index, 'lydbok og lese ')).toEqual([1]);
  expect(found(index, 'lydbok eventyr')).toEqual([]);
  expect(found(index, 'og ')).toEqual([]);
});

test('goals, agreements, what was found of them and subjects are looked in', () => {
  const evaluation = { outcome: 'delvis' as const, on: '2026-11-01', remark: 'Trenger mer hvile' };
  const agreement = {
    ...{ text: 'Øve på brettet', due: null, reach: 'elev' as const, sentHomeOn: null },
    ...{ evaluation, goals: [agreed('Kunne sammenligne', 'faglig', { advice: 'Bruk tallinja' })] },
  };
  const index = indexOf(talk(1, 900, '2026-10-01', { goals: [goal('Kunne dikte', { subject: 'Norsk' })], agreement }));
  for (const typed of ['dikte', 'brettet', 'hvile', 'sammenligne', 'tallinja', 'norsk'])
    expect(found(index, typed), typed).toEqual([1]);
});

test('notes are found by their words, their passage, their plan and their group', () => {
  const selector = {
    quote: { exact: 'Jeg kan bruke kart', prefix: '', suffix: '' },
    position: { start: 0, end: 18, nth: 0, of: 1 },
    structure: { heading: '', row: '', column: '' },
  };
  const index = indexOf(note(1, 'Ta med globus', { group: 'Rød', selector }));
  for (const typed of ['globus', 'kart', 'arbeidsplan', '41', 'rød']) expect(found(index, typed), typed).toEqual([1]);
});

test('a pupil’s name and group find the pupil first, then what is about the pupil, whatever it is called by then', () => {
  const index = indexOf(
    saying(1, 'Regner godt', '2026-09-01', 7),
    saying(2, 'Regner godt', '2026-10-01', 7),
    saying(3, 'Regner godt', '2026-10-01', 8),
    note(4, 'Regner sammen', { pupilIds: [idOf(7)] }),
    person(7, 'Nora Berg', { group: '7B' }),
  );
  expect(found(index, 'nora')[0]).toBe(7);
  expect(found(index, 'nora').toSorted()).toEqual([1, 2, 4, 7]);
  expect(found(index, 'nora regner')).toEqual([4, 2, 1]);
  expect(found(index, '7b regner')).toEqual([4, 2, 1]);
  index.put(person(7, 'Norunn Berg'));
  expect(found(index, 'nora regner')).toEqual([]);
  expect(found(index, 'norunn regner')).toEqual([4, 2, 1]);
});

test('what it is about comes before what only says it, whole words before beginnings, and among equals the newest first', () => {
  const index = indexOf(
    saying(1, 'mat', '2026-10-01'),
    saying(2, 'matematikk', '2026-11-01'),
    saying(3, 'mat', '2026-10-02'),
    talk(4, 900, '2025-01-01', { goals: [goal('Lage mat')] }),
  );
  expect(found(index, 'mat')).toEqual([4, 3, 1, 2]);
});

test('a search is narrowed by kind, state, subject and period, also without words', () => {
  const index = indexOf(
    talk(1, 900, '2026-10-01', { goals: [goal('Kunne brøk', { subject: 'Matte' })] }),
    talk(2, 900, '2026-11-01', { kind: 'elevsamtale', state: 'avtalt' }),
    note(3, 'Brøk'),
    person(4, 'Brøk Hansen', { state: 'arkivert' }),
  );
  expect(found(index, '', { kind: 'elevsamtale' })).toEqual([2]);
  expect(found(index, '', { state: 'arkivert' })).toEqual([4]);
  expect(found(index, 'brøk', { subject: 'matematikk' })).toEqual([1]);
  expect(found(index, '', { period: { from: '2026-10-05', to: '2026-11-01' } })).toEqual([2, 3]);
  expect(found(index, 'brøk', { kind: 'note' })).toEqual([3]);
  expect([...index.subjects]).toEqual(['matematikk']);
});

test('a record that changed is found by what it says now, one that was removed not at all', () => {
  const index = indexOf(saying(1, 'brøk'), saying(2, 'brøk'));
  index.put(saying(1, 'prosent'));
  index.remove(idOf(2));
  expect(found(index, 'brøk')).toEqual([]);
  expect(found(index, 'prosent')).toEqual([1]);
  expect([...index.entries()]).toMatchObject([{ id: idOf(1) }]);
});

test('only as many as are asked for are given, and all are counted', () => {
  const index = indexOf(...Array.from({ length: 60 }, (_, n) => saying(n + 1, 'brøk', `2026-10-${10 + (n % 20)}`)));
  const { best, total } = index.search(queryOf('brøk'), everything, 25);
  expect(total).toBe(60);
  expect(best).toHaveLength(25);
  expect(best.map(({ date }) => date)).toEqual(
    best
      .map(({ date }) => date)
      .toSorted()
      .reverse(),
  );
});

test('the forms that are known of the words of records are the same as those made anew', () => {
  const index = indexOf(saying(1, 'Brøkene forteljingane gikk gjekk'));
  for (const word of ['brøkene', 'forteljingane', 'gikk', 'gjekk', 'ukjent'])
    expect(index.formsOf(word)).toMatchObject(formsOf(word));
});

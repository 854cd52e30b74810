import { describe, expect, test } from 'vitest';
import { foundNotes, inOrderOfText, notesOnPage, shortOf, type WhereNow } from '../../../lib/annotation/note-list.ts';
import { idOf } from '../dialogue/records.ts';
import { note } from './notes.ts';

const at = (start: number) => {
  const { selector } = note(0);
  return selector && { ...selector, position: { ...selector.position, start } };
};
const places = (...known: [number, WhereNow][]) => new Map(known.map(([n, place]) => [idOf(n), place]));
const ids = (notes: { id: string }[]) => notes.map(({ id }) => id);

describe('the notes to what a page shows', () => {
  const here = note(1, { planId: 'plan/1' });
  const elsewhere = note(2, { planId: 'plan/2', pages: ['plan/1', 'course/7'] });

  test('are those to its plans, and nothing of another plan that was on the same page once', () => {
    expect(notesOnPage([here, elsewhere], ['plan/1'], new Map())).toEqual([here]);
  });

  test('are also those whose passages stand in it, moved or not, but not those that are gone from it', () => {
    const state = (now: WhereNow['state']) =>
      ids(notesOnPage([elsewhere], ['plan/1'], places([2, { state: now, at: 5 }])));
    expect([state('same'), state('moved'), state('gone')]).toEqual([[idOf(2)], [idOf(2)], []]);
  });
});

describe('the order', () => {
  test('has those to whole plans first, as they come, then those to passages as the text has them now', () => {
    const notes = [
      note(1, { selector: at(10) }),
      note(2, { selector: null }),
      note(3, { selector: at(20) }),
      note(4, { selector: null }),
      note(5, { selector: at(15) }),
    ];
    const moved = places([1, { state: 'moved', at: 40 }], [3, { state: 'same', at: 20 }]);
    expect(ids(inOrderOfText(notes, moved))).toEqual([2, 4, 5, 3, 1].map(idOf));
  });

  test('goes by where passages stood where the page can’t be asked, the first word of it after whole plans too', () => {
    const notes = [note(1, { selector: at(3) }), note(2, { selector: at(0) }), note(3, { selector: null })];
    expect(ids(inOrderOfText(notes, new Map()))).toEqual([3, 2, 1].map(idOf));
  });
});

describe('looking for notes', () => {
  const nora = idOf(90);
  const nameOf = (id: string) => (id === nora ? 'Nora Åsen' : '');
  const notes = [
    note(1, { text: 'Trenger mer tid', color: 'obs', pupilIds: [nora] }),
    note(2, { text: 'Bruk atlas', color: 'idé', group: '7B-gruppa' }),
    note(3, { text: '', selector: null, color: 'mål', plan: { title: 'Periodeplan', course: 'Norsk', url: '' } }),
  ];
  const find = (words: string, color: 'obs' | 'idé' | null = null) => ids(foundNotes(notes, { words, color }, nameOf));

  test.each([
    ['the note', 'mer tid', [1]],
    ['the passage', 'KART', [1, 2]],
    ['the plan', 'periode', [3]],
    ['the course', 'norsk', [3]],
    ['the group', '7b-gruppa', [2]],
    ['the names, however they are written', 'nora A\u030Asen', [1]],
    ['different places, each word in one', 'tid kart nora', [1]],
  ])('finds words in %s', (_, words, found) => {
    expect(find(words)).toEqual(found.map(idOf));
  });

  test('wants every word, and the colour too', () => {
    expect(find('tid atlas')).toEqual([]);
    expect(find('kart', 'idé')).toEqual([idOf(2)]);
    expect(find(' ')).toHaveLength(3);
  });
});

test('a note is named by its own first words, else by those of its passage or its plan', () => {
  expect(shortOf(note(1))).toBe('Merknad 1');
  expect(shortOf(note(1, { text: '' }))).toBe('lese et kart');
  expect(shortOf(note(1, { text: '', selector: null }))).toBe('Ukeplan');
  expect(shortOf(note(1, { text: `Hei\n${'a'.repeat(60)}` }))).toBe(`Hei ${'a'.repeat(36)} …`);
});

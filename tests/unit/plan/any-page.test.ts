import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { goalsFromText } from '../../../lib/plan/goals-from-text.ts';
import { readPage } from '../../../lib/plan/read-page.ts';
import { PageReading, ReadGoal } from '../../../lib/plan/reading.ts';
import { inOneGo } from '../../../lib/plan/turns.ts';

const word = fc.constantFrom(
  'Mål',
  'Lekser',
  'Norsk:',
  'Jeg kan',
  'lese',
  'Uke 36',
  '-',
  '·',
  'Sosialt',
  'x'.repeat(700),
  ' ',
);
const leaf = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const tag = fc.constantFrom(
  'p',
  'div',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'h2',
  'b',
  'br',
  'form',
  'section',
  'span',
);
const { page: html } = fc.letrec<{ page: string }>((tie) => ({
  page: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(tag, fc.array(tie('page'), { maxLength: 4 }))
      .map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`),
    fc.tuple(fc.nat(3), tie('page')).map(([span, part]) => `<td rowspan="${span}" colspan="9999999">${part}</td>`),
  ),
}));

test('any page at all gives a reading within bounds', () => {
  fc.assert(
    fc.property(
      html,
      fc.constantFrom('/note/View_Note.aspx?NoteID=1', '/plans/courses/1/plan/2', '/x', ''),
      (page, path) => {
        const { document } = new JSDOM(page).window;
        const reading = inOneGo(readPage(document, path && `https://a.itslearning.com${path}`));
        expect(PageReading.safeParse(reading).error).toBeUndefined();
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('reading changes nothing in the page', () => {
  fc.assert(
    fc.property(html, (page) => {
      const dom = new JSDOM(page);
      const before = dom.serialize();
      inOneGo(readPage(dom.window.document, 'https://a.itslearning.com/note/View_Note.aspx?NoteID=1'));
      expect(dom.serialize()).toBe(before);
    }),
    { numRuns: 50 },
  );
}, 60_000);

describe('text that the teacher marked or pasted', () => {
  test('is split at lines, with the subject of its prefix', () => {
    expect(goalsFromText('Norsk: Jeg kan skrive et dikt.\nJeg kan lese høyt.')).toMatchObject([
      { text: 'Jeg kan skrive et dikt.', subject: 'Norsk' },
      { text: 'Jeg kan lese høyt.' },
    ]);
  });

  test('bullet marks and a bare heading fall away', () => {
    expect(goalsFromText('Mål for uka:\n- lese et kart\n• tegne et kart').map(({ text }) => text)).toEqual([
      'lese et kart',
      'tegne et kart',
    ]);
  });

  test('of any kind is never lost whole, and keeps within bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const goals = goalsFromText(text);
        for (const goal of goals) expect(ReadGoal.safeParse(goal).error).toBeUndefined();
        if (/\p{L}/u.test(text)) expect(goals.length).toBeGreaterThan(0);
        if (text.trim() === '') expect(goals).toEqual([]);
      }),
    );
  });
});

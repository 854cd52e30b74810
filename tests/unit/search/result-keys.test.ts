import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { moveAmongResults } from '../../../components/search/result-keys.ts';
import { everything, isBackwards } from '../../../lib/search/entry.ts';
import { isAnswered, type Question } from '../../../lib/search-worker/messages.ts';

const nora: Question = { typed: 'nora', filter: everything, limit: 25 };
const answerTo = (question: Question) => ({ question, found: [], total: 0 });

test('Enter in the field opens the first result only where the results are to what stands there', () => {
  const { window } = new JSDOM('<input><ol><li><a data-result></a></li></ol>');
  const [field, list] = [window.document.querySelector('input'), window.document.querySelector('ol')];
  let opened = 0;
  list?.querySelector('a')?.addEventListener('click', () => {
    opened += 1;
  });
  field?.focus();
  const press = (isAnswered: boolean) => {
    const event = new window.KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    moveAmongResults(event, field, list, isAnswered);
    return [event.defaultPrevented, opened];
  };
  expect(press(false)).toEqual([true, 0]);
  expect(press(true)).toEqual([true, 1]);
});

test('an answer is to what is typed and chosen now, however many of it are wanted', () => {
  expect(isAnswered(nora, answerTo({ ...nora, limit: 50 }))).toBe(true);
  expect(isAnswered({ ...nora, typed: 'noras' }, answerTo(nora))).toBe(false);
  expect(isAnswered({ ...nora, filter: { ...everything, kind: 'note' } }, answerTo(nora))).toBe(false);
  expect(isAnswered(nora, null)).toBe(false);
});

test('a period that ends before it begins is a slip', () => {
  const between = (from: string, to: string) => isBackwards({ ...everything, period: { from, to } });
  expect([between('2026-02-01', '2026-01-31'), between('2026-02-01', '2026-02-01')]).toEqual([true, false]);
  expect(isBackwards(everything)).toBe(false);
});

import { expect, test } from 'vitest';
import { joinedToAbove, splitAt } from '../../components/by-hand/found-goals.ts';

const goal = (key: number, text: string, subject: string | null = null) => ({
  ...{ key, text, subject, kind: 'faglig' as const, level: null },
});

test('a goal is cut in two where the caret stands, and both keep its subject', () => {
  const goals = splitAt([goal(0, 'lese og skrive', 'Norsk'), goal(1, 'regne')], 0, 4);
  expect(goals.map(({ text, subject }) => [text, subject])).toEqual([
    ['lese', 'Norsk'],
    ['og skrive', 'Norsk'],
    ['regne', null],
  ]);
  expect(new Set(goals.map(({ key }) => key)).size).toBe(3);
});

test('at its beginning or end there is nothing to cut', () => {
  expect(splitAt([goal(0, 'lese')], 0, 0)).toEqual([goal(0, 'lese')]);
  expect(splitAt([goal(0, 'lese ')], 0, 5)).toEqual([goal(0, 'lese ')]);
});

test('a goal joins the one above it, which gives the subject; the first has none above', () => {
  const goals = [goal(0, 'lese', 'Norsk'), goal(1, 'et kart')];
  expect(joinedToAbove(goals, 1)).toEqual([goal(0, 'lese et kart', 'Norsk')]);
  expect(joinedToAbove(goals, 0)).toEqual(goals);
});

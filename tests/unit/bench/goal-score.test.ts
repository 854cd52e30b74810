import { expect, test } from 'vitest';
import { likeness, outcomeOf, planF1, scoreOf } from '../../bench/goal-score.ts';

const goal = (text: string, subject: string | null = null) => ({ text, subject, kind: 'faglig' as const });

test('openings and marks say nothing of whether two texts are the same goal', () => {
  expect(likeness('Jeg kan lese et kart.', 'lese et kart')).toBe(1);
  expect(likeness('lese et kart', 'måle en vinkel')).toBe(0);
  expect(likeness('', 'lese')).toBe(0);
});

test('each goal is paired once, the likest first', () => {
  const outcome = outcomeOf(
    [goal('lese et gammelt kart'), goal('lese et kart')],
    [goal('lese et kart'), goal('synge')],
  );
  expect(outcome.pairs.map(({ expected }) => expected.text)).toEqual(['lese et kart']);
  expect(outcome.missed.map(({ text }) => text)).toEqual(['lese et gammelt kart']);
  expect(outcome.invented.map(({ text }) => text)).toEqual(['synge']);
});

test('a plan without goals is right only when nothing is read', () => {
  expect(planF1(outcomeOf([], []))).toBe(1);
  expect(planF1(outcomeOf([], [goal('rime')]))).toBe(0);
});

test('a score counts goals over all plans, and subjects over what was found', () => {
  const score = scoreOf([outcomeOf([goal('rime', 'Norsk')], [goal('rime', 'NORSK:')]), outcomeOf([goal('telle')], [])]);
  expect(score).toEqual({ goals: 2, precision: 1, recall: 0.5, meanPlanF1: 0.5, subject: 1, kind: 1 });
});

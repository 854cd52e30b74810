import { expect, test } from 'vitest';
import { lastSpoken } from '../../../lib/dialogue/last-spoken.ts';
import { agreedGoal, agreement } from './agreed.ts';
import { dialogue, goal, idOf } from './records.ts';

const ELLA = idOf(1);

test('a goal was last spoken of on the newest day before, in whatever words, and only in talks that were held', () => {
  const [fractions, table, poem] = [goal('Jeg kan sammenligne brøker'), goal('Jeg kan 5-gangen'), goal('Lese dikt')];
  const talks = [
    dialogue(10, ELLA, '2026-09-01', { goals: [goal('Sammenligne brøk')] }),
    dialogue(11, ELLA, '2026-11-12', { agreement: agreement({ goals: [agreedGoal('Eg kan samanlikne brøkar')] }) }),
    dialogue(12, ELLA, '2026-11-20', { goals: [goal('Jeg kan 6-gangen')] }),
    dialogue(13, ELLA, '2026-11-21', { goals: [poem], state: 'avtalt' }),
    dialogue(14, ELLA, '2026-11-25', { goals: [poem] }),
  ];
  const days = lastSpoken(talks, [fractions, table, poem], '2026-11-25');
  expect([...days]).toEqual([[fractions, '2026-11-12']]);
  expect(lastSpoken(talks.toReversed(), [fractions], '2026-11-01').get(fractions)).toBe('2026-09-01');
});

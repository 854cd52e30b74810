import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrected } from '../../../lib/dialogue/corrections.ts';
import type { CorrectionRecord } from '../../../lib/dialogue/school-record.ts';

const goal = (text: string, subject: string | null = null) => ({ text, subject, kind: 'faglig' as const, level: null });
const correction = (was: string, now: string | null, updatedAt: string, subject: string | null = null) =>
  ({
    ...{ id: crypto.randomUUID(), type: 'correction', planId: 'plan/1', was: { text: was, subject } },
    ...{
      now: now === null ? null : goal(now, 'Norsk'),
      createdAt: updatedAt,
      updatedAt,
      deviceId: crypto.randomUUID(),
    },
  }) satisfies CorrectionRecord;
const texts = (result: ReturnType<typeof corrected>) => result.goals.map((each) => each.goal.text);

test('a goal becomes what the teacher made of it, and is still known by how it was read', () => {
  const { goals, dismissed } = corrected(
    [goal('lse et kart'), goal('Husk gymtøy')],
    [
      correction('lse et kart', 'lese et kart', '2026-11-01T00:00:00.000Z'),
      correction('Husk gymtøy', null, '2026-11-01T00:00:00.000Z'),
    ],
  );
  expect(goals).toEqual([{ goal: goal('lese et kart', 'Norsk'), was: [{ text: 'lse et kart', subject: null }] }]);
  expect(dismissed).toEqual([goal('Husk gymtøy')]);
});

test('a goal of the same words under another subject is another goal', () => {
  const plan = [goal('lese', 'Norsk'), goal('lese', 'Engelsk')];
  expect(corrected(plan, [correction('lese', null, '2026-11-01T00:00:00.000Z', 'Norsk')]).goals).toHaveLength(1);
});

test('goals that are put right to say the same are one goal, which is known by each way it was read', () => {
  const plan = [goal('lse'), goal('lese', 'Norsk'), goal('lee'), goal('telle', 'Norsk')];
  const { goals } = corrected(plan, [
    correction('lse', 'lese', '2026-11-01T00:00:00.000Z'),
    correction('lee', 'lese', '2026-11-02T00:00:00.000Z'),
  ]);
  expect(goals).toEqual([
    {
      goal: goal('lese', 'Norsk'),
      was: [
        { text: 'lse', subject: null },
        { text: 'lese', subject: 'Norsk' },
        { text: 'lee', subject: null },
      ],
    },
    { goal: goal('telle', 'Norsk'), was: [{ text: 'telle', subject: 'Norsk' }] },
  ]);
});

test('goals at two levels stay two', () => {
  const [easy, hard] = [
    { ...goal('lese'), level: '1' },
    { ...goal('lse'), level: '2' },
  ];
  const record = { ...correction('lse', null, '2026-11-01T00:00:00.000Z'), now: { ...hard, text: 'lese' } };
  expect(corrected([easy, hard], [record]).goals).toHaveLength(2);
});

test('of several corrections of one goal the latest counts, in whichever order they come', () => {
  const all = [
    correction('lese', null, '2026-11-01T00:00:00.000Z'),
    correction('lese', 'lese høyt', '2026-11-03T00:00:00.000Z'),
    correction('lese', 'lese lavt', '2026-11-02T00:00:00.000Z'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
      expect(texts(corrected([goal('lese')], shuffled))).toEqual(['lese høyt']);
    }),
  );
});

test('of two corrections at the same moment it is always the same one that counts', () => {
  const both = ['høyt', 'lavt'].map((text) => correction('lese', text, '2026-11-01T00:00:00.000Z'));
  expect(corrected([goal('lese')], both)).toEqual(corrected([goal('lese')], both.toReversed()));
});

test('what was corrected and is no longer in the plan changes nothing', () => {
  expect(texts(corrected([goal('telle')], [correction('lese', null, '2026-11-01T00:00:00.000Z')]))).toEqual(['telle']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedGoal,
  goalsOfKind,
  MOST_GOALS,
  movedGoal,
  newlyAgreed,
  replacedAgreedGoal,
  withGoal,
  withoutGoal,
} from '../../../lib/dialogue/agreed-goals.ts';
import type { Agreement } from '../../../lib/dialogue/dialogue.ts';
import { goal } from './records.ts';

const [read, write, share] = [goal('Lese'), goal('Skrive'), goal('Dele', { kind: 'sosialt', subject: null })];
const agreeing = (...goals: ReturnType<typeof goal>[]): Agreement =>
  goals.reduce<Agreement>((before, each) => withGoal(before, newlyAgreed(each)), withoutGoal(null, read));
const texts = ({ goals }: Agreement) => goals.map((agreed) => agreed.goal.text);

test('a goal is agreed once, goes home, and an agreement holds no more than it can', () => {
  expect(texts(agreeing(read, write, read))).toEqual(['Lese', 'Skrive']);
  expect(agreeing(read).goals[0]).toMatchObject({ reach: 'hjem', by: null, evaluation: null, carriedInto: null });
  const many = agreeing(...Array.from({ length: MOST_GOALS + 2 }, (_, n) => goal(`Mål ${n}`)));
  expect(many.goals).toHaveLength(MOST_GOALS);
});

test('a goal is changed and taken out by what it says', () => {
  const changed = changedGoal(agreeing(read, write), write, { advice: 'Litt hver dag' });
  expect(changed.goals.map(({ advice }) => advice)).toEqual(['', 'Litt hver dag']);
  expect(texts(withoutGoal(changed, read))).toEqual(['Skrive']);
});

test('a goal that is put right keeps its place and all that was agreed on it', () => {
  const agreed = changedGoal(agreeing(read, write), read, { advice: 'Litt hver dag', by: '2026-12-01' });
  const after = replacedAgreedGoal(agreed, read, goal('Lese høyt'));
  expect(texts(after)).toEqual(['Lese høyt', 'Skrive']);
  expect(after.goals[0]).toMatchObject({ advice: 'Litt hver dag', by: '2026-12-01' });
  expect(replacedAgreedGoal(agreed, share, goal('Lese høyt'))).toEqual(agreed);
});

test('a goal that is put right to say what another agreed one says stays, with what was agreed on it', () => {
  const agreed = changedGoal(agreeing(read, write), read, { advice: 'Litt hver dag' });
  expect(replacedAgreedGoal(agreed, read, write)).toEqual(agreed);
});

test('priority changes among the goals of a kind, past those of another', () => {
  const agreement = agreeing(read, share, write);
  expect(texts(movedGoal(agreement, write, -1))).toEqual(['Skrive', 'Dele', 'Lese']);
  expect(movedGoal(agreement, read, -1)).toBe(agreement);
  expect(movedGoal(agreement, share, 1)).toBe(agreement);
  expect(movedGoal(agreement, goal('Et annet'), 1).goals).toEqual(agreement.goals);
  expect(goalsOfKind(agreement, 'sosialt').map((agreed) => agreed.goal)).toEqual([share]);
});

test('moving loses no goal, leaves other kinds in their order, and moving back undoes it', () => {
  const kinds = fc.array(fc.constantFrom('faglig' as const, 'sosialt' as const, 'orden' as const), {
    minLength: 1,
    maxLength: MOST_GOALS,
  });
  fc.assert(
    fc.property(kinds, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (chosen, at, step) => {
      const goals = chosen.map((kind, n) => goal(`Mål ${n}`, { kind }));
      const before = agreeing(...goals);
      const moved = goals[at % goals.length] ?? read;
      const after = movedGoal(before, moved, step);
      expect(texts(after).toSorted()).toEqual(texts(before).toSorted());
      for (const kind of ['faglig', 'sosialt', 'orden'] as const)
        if (kind !== moved.kind) expect(goalsOfKind(after, kind)).toEqual(goalsOfKind(before, kind));
      if (after !== before) expect(movedGoal(after, moved, step === 1 ? -1 : 1)).toEqual(before);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Goal, GoalAim } from '../../../lib/dialogue/goal.ts';
import { replacedGoal, undoing } from '../../../lib/dialogue/replaced-goal.ts';
import { goal } from './records.ts';

const aim = (code: string): GoalAim => ({
  ...{ code, text: 'lese', grade: 7, url: 'https://data.udir.no/kl06/v201906/' },
  curriculum: { code: 'NOR01-06', title: 'Læreplan i norsk', validFrom: null },
});
const [lse, lese, telle] = [goal('lse'), goal('lese'), goal('telle')];

test('the goal that is put right takes the place of the one that was chosen', () => {
  expect(replacedGoal([lse, telle], { before: lse, after: lese })).toEqual([lese, telle]);
  expect(replacedGoal([lse, telle], { before: lse, after: null })).toEqual([telle]);
  expect(replacedGoal([lse, telle], { before: lse, after: { ...lse, kind: 'orden' } })[0]?.kind).toBe('orden');
});

test('what is not chosen changes nothing: the very same list comes back', () => {
  const goals = [telle];
  expect(replacedGoal(goals, { before: lse, after: lese })).toBe(goals);
  expect(replacedGoal(goals, { before: lse, after: null })).toBe(goals);
  expect(undoing(goals, { before: lse, after: lese })).toBeNull();
});

test('where the goal is chosen already it stays once', () => {
  expect(replacedGoal([lse, telle, lese], { before: lse, after: lese })).toEqual([telle, lese]);
});

test('its competence aim goes along unless the goal is of another subject, or of none', () => {
  const chosen = { ...lse, aim: aim('KM1') };
  const aimOf = (before: Goal, after: Goal) => replacedGoal([before], { before, after })[0]?.aim?.code;
  expect(aimOf(chosen, lese)).toBe('KM1');
  expect(aimOf({ ...chosen, subject: null }, lese)).toBe('KM1');
  expect(aimOf(chosen, { ...lese, subject: 'Engelsk' })).toBeUndefined();
  expect(aimOf(chosen, { ...lese, kind: 'sosialt' })).toBeUndefined();
});

test('undoing brings back an aim that was lost, and leaves one that was chosen meanwhile', () => {
  const chosen = { ...lse, aim: aim('KM1') };
  const english = { before: chosen, after: { ...lese, subject: 'Engelsk' } };
  const undone = (goals: Goal[]) => {
    const back = undoing([chosen], english);
    return back && replacedGoal(goals, back);
  };
  expect(undone(replacedGoal([chosen], english))).toEqual([chosen]);
  const plain = { before: lse, after: lese };
  const back = undoing([lse], plain);
  expect(back && replacedGoal([{ ...lese, aim: aim('KM2') }], back)).toEqual([{ ...lse, aim: aim('KM2') }]);
});

test('undoing leaves alone what was changed meanwhile', () => {
  const corrected = undoing([lse], { before: lse, after: lese });
  expect(corrected && replacedGoal([telle], corrected)).toEqual([telle]);
  const hidden = undoing([lse], { before: lse, after: null });
  expect(hidden && replacedGoal([telle, lse], hidden)).toEqual([telle, lse]);
});

test('whatever is chosen, a replacement and its undoing leave the same goals chosen', () => {
  const some = fc.constantFrom('lse', 'lese', 'telle', 'skrive').map((text) => goal(text));
  const chosen = fc.uniqueArray(some, { selector: ({ text }) => text });
  fc.assert(
    fc.property(chosen, some, fc.option(some), (goals, before, after) => {
      const back = undoing(goals, { before, after });
      const changed = replacedGoal(goals, { before, after });
      expect(new Set(back ? replacedGoal(changed, back) : changed)).toEqual(new Set(goals));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreedGoal, Agreement } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import {
  dueOf,
  evaluatedGoal,
  followUps,
  isOpen,
  openDays,
  openDue,
  rektorDue,
} from '../../../lib/dialogue/follow-up.ts';
import { OUTCOMES } from '../../../lib/dialogue/outcomes.ts';
import { agreedGoal } from './agreed.ts';
import { dialogue, idOf } from './records.ts';

const TODAY = '2026-11-25';
const agreeing = (due: string | null, ...goals: AgreedGoal[]): Agreement => ({ ...emptyAgreement, due, goals });

describe('an agreement with goals', () => {
  test('is due on the first day of the whole or of an open goal', () => {
    const goals = [agreedGoal('Lese'), agreedGoal('Skrive', { by: '2026-12-01' })];
    expect(openDays(agreeing('2027-01-15', ...goals))).toEqual(['2026-12-01', '2027-01-15']);
    expect(openDays(agreeing('2026-11-27', ...goals))).toEqual(['2026-11-27', '2026-12-01']);
    expect(openDue(agreeing(null, ...goals))).toBe('2026-12-01');
    expect(openDue(agreeing(null, agreedGoal('Lese')))).toBeNull();
  });

  test('is looked at goal by goal: one that is done leaves the others where they were', () => {
    const both = agreeing(TODAY, agreedGoal('Lese'), agreedGoal('Skrive', { by: '2026-12-01' }));
    const one = evaluatedGoal(both, 0, 'nådd', ' leser fint ', TODAY);
    expect(one.goals[0]?.evaluation).toEqual({ outcome: 'nådd', on: TODAY, remark: 'leser fint' });
    expect(one.goals[1]).toBe(both.goals[1]);
    expect(openDue(one)).toBe(TODAY);
    expect(isOpen(evaluatedGoal(one, 1, 'ikke nådd', '', TODAY))).toBe(false);
  });

  test('keeps its day where a goal is carried on, so that the others stay due', () => {
    const both = agreeing(TODAY, agreedGoal('Lese'), agreedGoal('Skrive'));
    const one = evaluatedGoal(both, 0, 'videreføres', '', TODAY);
    expect(one.due).toBe(TODAY);
    expect(openDays(one)).toEqual([TODAY, '2026-12-09']);
    expect(openDays(evaluatedGoal(one, 1, 'delvis', '', TODAY))).toEqual(['2026-12-09']);
  });

  test('has nothing more to look at in goals that were carried on into a later talk', () => {
    const evaluation = { outcome: 'videreføres' as const, on: TODAY, remark: '' };
    const carried = agreedGoal('Lese', { by: TODAY, evaluation, carriedInto: idOf(7) });
    expect(openDue(agreeing(TODAY, carried))).toBeNull();
    expect(openDue(agreeing('2026-12-24', carried, agreedGoal('Skrive')))).toBe('2026-12-24');
  });

  const day = fc.constantFrom('2026-09-01', TODAY, '2026-12-24');
  const anyAgreement = fc
    .record({ due: fc.option(day), by: fc.array(fc.option(day), { minLength: 1, maxLength: 6 }) })
    .map(({ due, by }) => agreeing(due, ...by.map((each, n) => agreedGoal(`Mål ${n}`, { by: each }))));

  test('has nothing due when every goal was looked at and none carried on', () => {
    const done = fc.constantFrom('nådd' as const, 'delvis' as const, 'ikke nådd' as const);
    fc.assert(
      fc.property(anyAgreement, fc.infiniteStream(done), (agreement, outcomes) => {
        const after = agreement.goals.reduce(
          (sofar, _, n) => evaluatedGoal(sofar, n, outcomes.next().value, '', TODAY),
          agreement,
        );
        expect(openDue(after)).toBeNull();
        expect(dueOf({ agreement: after, doubt: null })).toBeNull();
      }),
    );
  });

  test('is open as long as a goal is, and then has a day wherever it had one', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), fc.constantFrom(...OUTCOMES), (agreement, n, outcome) => {
        const after = evaluatedGoal(agreement, n % agreement.goals.length, outcome, '', TODAY);
        if (agreement.due !== null) expect(openDue(after) !== null).toBe(isOpen(after));
        expect(openDays(after)).toEqual([...new Set(openDays(after))].toSorted());
      }),
    );
  });
});

describe('rektor', () => {
  const doubt = { due: '2026-11-26', informedOn: null };
  test('is to be told by a day, until that is done', () => {
    expect(rektorDue(null)).toBeNull();
    expect(rektorDue(doubt)).toBe('2026-11-26');
    expect(rektorDue({ ...doubt, informedOn: TODAY })).toBeNull();
  });

  test('and an agreement are two things to follow up, and the first of their days is when the talk is due', () => {
    const talk = dialogue(1, idOf(9), '2026-11-01', { agreement: agreeing(TODAY, agreedGoal('Lese')), doubt });
    expect(dueOf(talk)).toBe(TODAY);
    expect(dueOf({ ...talk, agreement: null })).toBe('2026-11-26');
    const groups = followUps([talk], TODAY);
    expect(groups.get('today')).toEqual([{ talk, what: 'agreement', due: TODAY }]);
    expect(groups.get('week')).toEqual([{ talk, what: 'rektor', due: '2026-11-26' }]);
  });
});

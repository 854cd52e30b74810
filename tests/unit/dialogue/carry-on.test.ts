import { describe, expect, test } from 'vitest';
import { newlyAgreed, withGoal } from '../../../lib/dialogue/agreed-goals.ts';
import {
  agreedBefore,
  carriedOn,
  carriedOnAgain,
  goalsToLookAt,
  isCarriedOn,
  notCarriedOn,
} from '../../../lib/dialogue/carry-on.ts';
import type { Agreement, Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { evaluatedGoal, isOpen } from '../../../lib/dialogue/follow-up.ts';
import { dialogue, goal, idOf } from './records.ts';

const TODAY = '2026-11-25';
const [read, write] = [goal('Lese'), goal('Skrive')];
const agreement: Agreement = {
  ...withGoal(
    withGoal(null, {
      ...newlyAgreed(read),
      advice: 'Velg en bok',
      tasks: { elev: 'Leser', hjem: 'Spør', skole: 'Låner ut' },
    }),
    newlyAgreed(write),
  ),
  due: '2026-12-01',
};
const now = dialogue(9, idOf(1), TODAY, { kind: 'elevsamtale', state: 'avtalt' });
const earlier = (n: number, date: string, more: Partial<Dialogue> = {}) =>
  dialogue(n, idOf(1), date, { agreement, ...more });

describe('what was agreed before a talk', () => {
  test('is every open agreement before it, guidance talks too, and not its own or a later one', () => {
    const all = [
      { ...now, agreement },
      earlier(5, '2026-12-24'),
      earlier(4, '2026-11-01', { kind: 'utviklingssamtale' }),
      earlier(3, '2026-10-01', { agreement: { ...emptyAgreement, text: 'Øve' } }),
      earlier(2, '2026-09-01', { agreement: null }),
    ];
    expect(agreedBefore(all, [now], TODAY).map(({ talk }) => talk.id)).toEqual([idOf(4), idOf(3)]);
  });

  test('goes when it is done, but what was looked at today stays to be seen', () => {
    const done = evaluatedGoal(evaluatedGoal(agreement, 0, 'nådd', '', TODAY), 1, 'delvis', '', TODAY);
    const all = [earlier(4, '2026-11-01', { agreement: done })];
    expect(isOpen(done)).toBe(false);
    expect(agreedBefore(all, [now], TODAY)).toHaveLength(1);
    expect(goalsToLookAt(done, [now], TODAY).map(({ place }) => place)).toEqual([0, 1]);
    expect(agreedBefore(all, [now], '2026-11-26')).toEqual([]);
  });
});

describe('a goal that is carried on', () => {
  const both = carriedOn(agreement, 0, 'Nesten', { id: now.id, agreement: null }, TODAY);

  test('stands in the new agreement with its advice and tasks, and is looked at there', () => {
    expect(both?.earlier.goals[0]).toMatchObject({
      evaluation: { outcome: 'videreføres', on: TODAY, remark: 'Nesten' },
      carriedInto: now.id,
    });
    expect(both?.added).toMatchObject({
      goal: read,
      advice: 'Velg en bok',
      tasks: { hjem: 'Spør' },
      evaluation: null,
      by: null,
      carriedInto: null,
    });
    expect(both?.earlier.goals[1]).toEqual(agreement.goals[1]);
  });

  test('still shows in the talk it was carried into, and comes back when it is taken out there', () => {
    if (!both) throw new Error('Not carried on');
    expect(goalsToLookAt(both.earlier, [now], '2026-12-24').map(({ place }) => place)).toEqual([0, 1]);
    expect(goalsToLookAt(both.earlier, [], '2026-12-24').map(({ place }) => place)).toEqual([1]);
    const apart = notCarriedOn(both.earlier, read, now.id);
    expect(apart.goals[0]?.carriedInto).toBeNull();
    expect(carriedOnAgain(apart, read, now.id)).toEqual(both.earlier);
    expect([read, write].map((goal) => isCarriedOn(both.earlier, goal, now.id))).toEqual([true, false]);
    expect(notCarriedOn(both.earlier, write, now.id)).toEqual(both.earlier);
  });

  test('is not added where it stands already, so that it does not go when this is undone', () => {
    const standing = withGoal(withGoal(null, newlyAgreed(read)), newlyAgreed(write));
    const again = carriedOn(agreement, 0, '', { id: now.id, agreement: standing }, TODAY);
    expect(again?.added).toBeNull();
    expect(again?.earlier.goals[0]?.carriedInto).toBe(now.id);
  });

  test('reaches no one that the earlier agreement was kept from', () => {
    const kept = carriedOn({ ...agreement, reach: 'elev' }, 0, '', { id: now.id, agreement: null }, TODAY);
    expect(kept?.added?.reach).toBe('elev');
  });

  test('is none where there is no such goal', () => {
    expect(carriedOn(agreement, 7, '', { id: now.id, agreement: null }, TODAY)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { evaluated, followUps, lastOpenAgreement, openDue } from '../../../lib/dialogue/follow-up.ts';
import { dialogue, idOf } from './records.ts';

// A Wednesday.
const TODAY = '2026-11-25';
const agreement = (due: string | null): Agreement => ({ ...emptyAgreement, text: 'Øve hver dag', due });

describe('an agreement', () => {
  test('without a day is never due', () => {
    expect(openDue(null)).toBeNull();
    expect(openDue(agreement(null))).toBeNull();
  });

  test.each(['nådd', 'delvis', 'ikke nådd'] as const)('that was found %s is done, and keeps its day', (outcome) => {
    const after = evaluated(agreement('2026-11-20'), outcome, ' gikk fint ', TODAY);
    expect(after).toMatchObject({ due: '2026-11-20', evaluation: { outcome, on: TODAY, remark: 'gikk fint' } });
    expect(openDue(after)).toBeNull();
  });

  test('that is carried on is looked at again two weeks later', () => {
    expect(openDue(evaluated(agreement('2026-11-20'), 'videreføres', '', TODAY))).toBe('2026-12-09');
  });
});

test('agreements stand by how urgent they are, the week to its Sunday, the first due first', () => {
  const talks = ['2026-11-30', '2026-11-29', '2026-11-24', TODAY, '2026-09-01', '2026-11-26', null].map((due, n) =>
    dialogue(n, idOf(99), '2026-09-01', { agreement: agreement(due) }),
  );
  const done = dialogue(50, idOf(99), '2026-09-01', {
    agreement: evaluated(agreement('2026-11-01'), 'nådd', '', TODAY),
  });
  const groups = followUps([...talks, done, dialogue(51, idOf(99), '2026-09-01')], TODAY);
  const days = [...groups].map(([urgency, due]) => [urgency, due.map(({ talk }) => talk.agreement?.due)]);
  expect(Object.fromEntries(days)).toEqual({
    late: ['2026-09-01', '2026-11-24'],
    today: [TODAY],
    week: ['2026-11-26', '2026-11-29'],
    later: ['2026-11-30'],
  });
});

test('what was last agreed is the newest agreement that is not done, with or without a day', () => {
  const talk = (n: number, made: Agreement | null) => dialogue(n, idOf(99), '2026-09-01', { agreement: made });
  const done = talk(1, evaluated(agreement('2026-11-01'), 'nådd', '', TODAY));
  const carriedOn = talk(2, evaluated(agreement('2026-11-01'), 'videreføres', '', TODAY));
  const open = talk(3, agreement(null));
  expect(lastOpenAgreement([talk(4, null), done, open, carriedOn])?.talk).toBe(open);
  expect(lastOpenAgreement([done, carriedOn])?.talk).toBe(carriedOn);
  expect(lastOpenAgreement([done])).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { newlyAgreed, withGoal } from '../../../lib/dialogue/agreed-goals.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { emptyAgreement } from '../../../lib/dialogue/fill-in.ts';
import { finished, isLocked, mayDecideAlone, missingToFinish, reopened } from '../../../lib/dialogue/finishing.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { dialogue, goal, idOf } from './records.ts';

const said = { pupilWords: { text: 'Jeg liker å lese', reach: 'hjem' as const } };
const talk = (more: Partial<Dialogue>) =>
  dialogue(1, idOf(2), '2026-11-25', { kind: 'elevsamtale', state: 'avtalt', ...more });
const whole = {
  ...withGoal(null, {
    ...newlyAgreed(goal('Lese')),
    by: '2026-12-09',
    tasks: { elev: 'Leser', hjem: '', skole: '' },
  }),
  due: '2026-12-20',
};

describe('what is missing to finish', () => {
  test.each([
    ['everything', {}, ['pupilWords', 'agreement']],
    ['nothing', { ...said, agreement: whole }, []],
    [
      'the agreement, where it only has a day',
      { ...said, agreement: { ...emptyAgreement, due: '2026-12-20' } },
      ['agreement'],
    ],
    [
      'who, by when and the day',
      { ...said, agreement: withGoal(null, newlyAgreed(goal('Lese'))) },
      ['who', 'by', 'due'],
    ],
    ['the day of an agreement in words', { ...said, agreement: { ...emptyAgreement, text: 'Kari leser' } }, ['due']],
    ['the pupil’s words', { agreement: whole }, ['pupilWords']],
  ])('%s', (_, more, missing) => {
    expect(missingToFinish([talk(more)])).toEqual(missing);
  });

  test('what the pupil wrote before the talk is the pupil’s own words too', () => {
    const form = {
      ...unfilled(builtInTemplates.elevsamtale),
      answers: { pupilFocus: { type: 'text' as const, text: 'Matte', reach: 'elev' as const } },
    };
    expect(missingToFinish([talk({ form, agreement: whole })])).toEqual([]);
  });

  test('two talks that are held as one have one agreement and one pupil', () => {
    expect(missingToFinish([talk(said), talk({ kind: 'utviklingssamtale', agreement: whole })])).toEqual([]);
  });
});

test('a finished talk was held, not later than today, and is locked until it is opened again', () => {
  const moment = '2026-11-25T10:00:00.000Z';
  const planned = talk({ date: '2026-11-30' });
  const after = { ...planned, ...finished(planned, moment, '2026-11-25') };
  expect(after).toMatchObject({ state: 'gjennomført', finishedAt: moment, date: '2026-11-25' });
  expect(isLocked(after)).toBe(true);
  expect(finished(talk({ date: '2026-11-20' }), moment, '2026-11-25').date).toBe('2026-11-20');
  expect({ ...after, ...reopened }).toMatchObject({ state: 'gjennomført', finishedAt: null });
});

test.each([
  [null, false],
  [8, false],
  [9, true],
  [10, true],
])('in grade %s the pupil may be fifteen: %s', (grade, may) => {
  expect(mayDecideAlone(grade)).toBe(may);
});

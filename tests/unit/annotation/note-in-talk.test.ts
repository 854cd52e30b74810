import { describe, expect, test } from 'vitest';
import { goalsOfNote, talkOfNote, withGoals } from '../../../lib/annotation/note-in-talk.ts';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import type { PlanReading } from '../../../lib/plan/reading.ts';
import { goal, idOf } from '../dialogue/records.ts';
import { note } from './notes.ts';

const DAY = '2026-11-23';
const passage = (exact: string) => {
  const { selector } = note(0);
  return selector && { ...selector, quote: { ...selector.quote, exact } };
};
const source = {
  title: 'Ukeplan 48',
  course: '7B',
  url: 'https://x.itslearning.com/1',
  period: 'uke 48',
  readAt: '2026-11-24T08:00:00.000Z',
};
const plan: PlanReading = {
  id: 'plan/1',
  title: 'Ukeplan 48',
  period: 'uke 48',
  grade: 7,
  url: source.url,
  goals: [{ text: 'lese et kart', subject: 'Samfunnsfag', kind: 'faglig', level: null }],
};

describe('the goals of a passage', () => {
  test('are one for each line, from the plan as the note knows it', () => {
    const goals = goalsOfNote(note(1, { selector: passage('Jeg kan lese et kart.\nJeg kan bruke atlas.') }), null);
    expect(goals.map(({ text }) => text)).toEqual(['Jeg kan lese et kart.', 'Jeg kan bruke atlas.']);
    expect(goals[0]?.source).toMatchObject({ title: 'Ukeplan', course: '7B', readAt: note(1).createdAt });
  });

  test('are the plan’s own where it is at hand and has them in the same words', () => {
    expect(goalsOfNote(note(1), { plan, source })).toEqual([{ ...plan.goals[0], source }]);
  });

  test('are not those of another plan', () => {
    const [other] = goalsOfNote(note(1, { planId: 'plan/2' }), { plan, source });
    expect(other).toMatchObject({ subject: null, source: { title: 'Ukeplan' } });
  });

  test('are none for a whole plan', () => {
    expect(goalsOfNote(note(1, { selector: null }), { plan, source })).toEqual([]);
  });
});

test('a goal that is ticked already stays ticked, once', () => {
  const form = { ...emptyForm(DAY), goals: [goal('A')] };
  expect(withGoals(form, [goal('A'), goal('B'), goal('B')]).goals.map(({ text }) => text)).toEqual(['A', 'B']);
});

describe('a talk about a note', () => {
  const about = (more: Parameters<typeof note>[1]) => talkOfNote(note(1, more), [goal('lese et kart')], DAY);

  test('has its pupils, its plan and its goals', () => {
    expect(about({ pupilIds: [idOf(5)] })).toMatchObject({
      pupilIds: [idOf(5)],
      planId: 'plan/1',
      date: DAY,
      goals: [{ text: 'lese et kart' }],
    });
  });

  test.each([
    ['obs', 'feedback', 'feedForward'],
    ['mål', 'feedback', 'feedForward'],
    ['idé', 'feedForward', 'feedback'],
    ['oppfølging', 'feedForward', 'feedback'],
  ] as const)('has the words of «%s» as %s, for the teacher alone', (color, filled, empty) => {
    const form = about({ color, text: 'Ta opp' });
    expect(form[filled]).toEqual({ text: 'Ta opp', reach: 'lærer' });
    expect(form[empty]).toEqual(emptyForm(DAY)[empty]);
  });

  test('leaves the reach as it is where nothing was written', () => {
    expect(about({ text: '' }).feedback).toEqual(emptyForm(DAY).feedback);
  });
});

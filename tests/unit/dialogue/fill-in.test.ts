import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dialogue, DialogueContent } from '../../../lib/dialogue/dialogue.ts';
import {
  contentOf,
  emptyAgreement,
  emptyForm,
  formOf,
  hasContent,
  isTouched,
  missing,
  replaceGoal,
  toggleGoal,
} from '../../../lib/dialogue/fill-in.ts';
import { GuidanceForm } from '../../../lib/dialogue/guidance-form.ts';
import { anyForm, dialogue, goal, idOf } from './records.ts';

const empty = emptyForm('2026-11-23');

describe('the empty form', () => {
  test('has nothing in it and can’t be saved', () => {
    expect(isTouched(empty)).toBe(false);
    expect(missing(empty)).toBe('pupil');
  });

  test('has the guide’s reach: agreements home, feedback to the pupil, measures the teacher’s', () => {
    expect(empty.agreement.reach).toBe('hjem');
    expect([empty.pupilWords, empty.feedback, empty.feedForward].map(({ reach }) => reach)).toEqual([
      'elev',
      'elev',
      'elev',
    ]);
    expect(empty.measure.reach).toBe('lærer');
  });
});

describe('a pupil and one goal or text is enough', () => {
  const withPupil = { ...empty, pupilIds: [idOf(1)] };

  test.each([
    ['a goal', { goals: [goal('lese')] }],
    ['the pupil’s words', { pupilWords: { text: 'ja', reach: 'elev' as const } }],
    ['feedback', { feedback: { text: 'ja', reach: 'elev' as const } }],
    ['feed-forward', { feedForward: { text: 'ja', reach: 'elev' as const } }],
    ['an agreement', { agreement: { ...emptyAgreement, text: 'ja' } }],
    ['a measure', { measure: { text: 'ja', reach: 'lærer' as const } }],
    ['a product', { products: [{ title: 'Plakat', url: null, attachmentId: null }] }],
  ])('%s', (_, more) => {
    expect(missing({ ...withPupil, ...more })).toBeNull();
    expect(missing({ ...empty, ...more })).toBe('pupil');
  });

  test('blanks are no text', () => {
    expect(missing({ ...withPupil, feedback: { text: ' \n ', reach: 'elev' } })).toBe('content');
  });

  test('a half-typed name is worth keeping as a draft, but is no pupil', () => {
    const typing = { ...empty, pupilText: 'Ka' };
    expect(isTouched(typing)).toBe(true);
    expect(missing(typing)).toBe('pupil');
  });
});

describe('ticking a goal', () => {
  test('twice leaves the form as it was', () => {
    const once = toggleGoal(empty, goal('lese'));
    expect(once.goals).toEqual([goal('lese')]);
    expect(toggleGoal(once, goal('lese')).goals).toEqual([]);
  });

  test('goals of the same words in two subjects, or at two levels, are two goals', () => {
    const forms = [goal('lese'), goal('lese', { subject: 'Engelsk' }), goal('lese', { level: '2' })];
    expect(forms.reduce(toggleGoal, empty).goals).toHaveLength(3);
  });

  test('only social goals make the talk non-academic; an academic one makes it academic again', () => {
    const social = toggleGoal(empty, goal('vente på tur', { kind: 'sosialt' }));
    expect(social.focus).toBe('ikke-faglig');
    expect(toggleGoal(social, goal('lese')).focus).toBe('faglig');
  });
});

describe('a goal that is put right', () => {
  const [read, right] = [goal('vete på tur'), goal('vente på tur', { kind: 'sosialt', subject: null })];

  test('is ticked as it is now, and the focus follows', () => {
    const form = replaceGoal(toggleGoal(empty, read), { before: read, after: right });
    expect(form.goals).toEqual([right]);
    expect(form.focus).toBe('ikke-faglig');
  });

  test('leaves a form alone where it is not ticked', () => {
    const form = { ...empty, focus: 'ikke-faglig' as const, goals: [goal('lese')] };
    expect(replaceGoal(form, { before: read, after: right })).toBe(form);
  });
});

describe('what the form says', () => {
  test('an agreement without text and day is none; a day alone is one', () => {
    expect(contentOf(empty).agreement).toBeNull();
    expect(contentOf({ ...empty, agreement: { ...empty.agreement, due: '2026-12-01' } }).agreement?.due).toBe(
      '2026-12-01',
    );
  });

  test('any form gives content that fits the schema, and any draft can be read again', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(DialogueContent.safeParse(contentOf(form)).success).toBe(true);
        expect(GuidanceForm.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
      }),
    );
  });

  test('nothing that was written is left out: saved and opened for editing, it says the same', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const saved = Dialogue.parse(dialogue(1, idOf(1), form.date, contentOf(form)));
        expect(contentOf(formOf(saved))).toEqual(contentOf(form));
        if (hasContent(form)) expect(hasContent(formOf(saved)) || form.products.length > 0).toBe(true);
      }),
    );
  });
});

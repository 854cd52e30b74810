import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../lib/dialogue/answers.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import type { Reach } from '../../../lib/dialogue/reach.ts';
import { questionsOf } from '../../../lib/dialogue/template.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';
import { saysAnything, withinReach } from '../../../lib/dialogue/within-reach.ts';
import { agreedGoal, agreement } from './agreed.ts';
import { dialogue, goal, idOf } from './records.ts';

const REACHES = ['lærer', 'elev', 'hjem'] as const;
const reach = fc.constantFrom(...REACHES);
const kind = fc.constantFrom('utviklingssamtale' as const, 'elevsamtale' as const, 'veiledningssamtale' as const);

/** A text that tells its own reach, so that it can be looked for in what is printed. */
const marked = (of: Reach): string => `<${of}>`;
const remark = reach.map((of) => ({ text: marked(of), reach: of }));
const evaluation = fc.option(
  fc.record({
    outcome: fc.constantFrom('nådd' as const, 'videreføres' as const),
    on: fc.constant('2026-11-01'),
    // What is found when an agreement is looked at has no reach of its own: it is the teacher's.
    remark: fc.constant(marked('lærer')),
  }),
);
/** A goal as it is agreed, marked by what it may reach at most: it goes no further than the agreement that it stands in. */
const anyAgreedGoal = (whole: Reach) =>
  fc.tuple(reach, evaluation).map(([of, found]) => {
    const text = marked(REACHES.find((each) => each === of || each === whole) ?? 'lærer');
    return agreedGoal(text, {
      reach: of,
      advice: text,
      tasks: { elev: text, hjem: text, skole: text },
      evaluation: found,
    });
  });
const anyAgreement = fc.option(
  reach.chain((of) =>
    fc
      .tuple(evaluation, fc.array(anyAgreedGoal(of), { maxLength: 3 }))
      .map(([found, goals]) => agreement({ text: marked(of), reach: of, evaluation: found, goals })),
  ),
);
const answer = fc.tuple(reach, fc.constantFrom('text', 'ratings', 'subjects', 'cross')).map(([of, type]): Answer => {
  const text = marked(of);
  if (type === 'ratings') return { type, reach: of, rated: [{ goal: text, value: 1 }] };
  if (type === 'subjects') return { type, reach: of, rows: [{ subject: text, texts: { a: text } }] };
  if (type === 'cross') return { type, reach: of, texts: [text, text, text, text] };
  return { type: 'text', reach: of, text };
});

/** Any talk, held by its kind's form or by none, with every text marked by its reach. */
const anyTalk: fc.Arbitrary<Dialogue> = fc
  .record({ kind, pupilWords: remark, feedback: remark, feedForward: remark, measure: remark, agreement: anyAgreement })
  .chain((said) => {
    // What has no reach of its own has that of its place in the form.
    const place = (type: string): Reach =>
      [builtInTemplates[said.kind], builtInTemplates.veiledningssamtale]
        .flatMap(questionsOf)
        .find((question) => question.type === type)?.reach ?? 'lærer';
    const form = fc.record({
      template: fc.constant(builtInTemplates[said.kind]),
      answers: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), answer, { maxKeys: 4 }),
      participants: fc.array(
        fc.record({ role: fc.constant('annen' as const), name: fc.constant(marked(place('participants'))) }),
        { minLength: 1, maxLength: 1 },
      ),
      contributions: fc.array(
        reach.map((of) => ({ subject: marked(of), teacher: marked(of), text: marked(of), oral: false, reach: of })),
        { maxLength: 2 },
      ),
    });
    return fc.option(form).map((filled) =>
      dialogue(1, idOf(2), '2026-11-23', {
        ...said,
        goals: [goal(marked(place('goals')))],
        products: [{ title: marked(place('products')), url: null, attachmentId: null }],
        form: filled,
        doubt: { due: '2026-12-01', informedOn: null },
      }),
    );
  });

const textsIn = ({ form, ...talk }: Dialogue): string => JSON.stringify([talk, { ...form, template: null }]);

describe('what a reader may see of a talk', () => {
  test('never holds a text that does not reach them, and holds every one that does', () => {
    fc.assert(
      fc.property(anyTalk, reach, (talk, reader) => {
        const seen = textsIn(withinReach(talk, reader));
        const before = textsIn(talk);
        for (const of of REACHES) {
          const isSeen = REACHES.indexOf(of) >= REACHES.indexOf(reader);
          if (isSeen) expect(seen.split(marked(of)).length).toBe(before.split(marked(of)).length);
          else expect(seen).not.toContain(marked(of));
        }
      }),
    );
  });

  test('has no goal of an agreement that is kept from them, however far the goal itself may reach', () => {
    const goals = [agreedGoal('Lese', { reach: 'hjem' })];
    const talk = dialogue(1, idOf(2), '2026-11-23', { agreement: agreement({ reach: 'elev', goals }) });
    expect(withinReach(talk, 'hjem').agreement).toBeNull();
    expect(withinReach(talk, 'elev').agreement?.goals).toHaveLength(1);
  });

  test('is the same when asked again, and the home sees nothing that the pupil does not', () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        for (const reader of REACHES) {
          const once = withinReach(talk, reader);
          expect(withinReach(once, reader)).toEqual(once);
        }
        expect(withinReach(withinReach(talk, 'elev'), 'hjem')).toEqual(withinReach(talk, 'hjem'));
      }),
    );
  });

  test('has no doubt about the outcome in it: that is between teacher and rektor', () => {
    const talk = dialogue(1, idOf(2), '2026-11-23', { doubt: { due: '2026-12-01', informedOn: null } });
    expect(withinReach(talk, 'elev').doubt).toBeNull();
    expect(withinReach(talk, 'lærer').doubt).toEqual(talk.doubt);
  });

  test('may be nothing at all', () => {
    const measure = { text: 'Bare for meg', reach: 'lærer' as const };
    const talk = dialogue(1, idOf(2), '2026-11-23', { measure });
    expect(saysAnything(talk)).toBe(true);
    expect(saysAnything(withinReach(talk, 'elev'))).toBe(false);
  });
});

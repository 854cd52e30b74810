import fc from 'fast-check';
import { type Copy, emptyCopy } from '../../../lib/dialogue/copy.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { emptyForm, informal } from '../../../lib/dialogue/fill-in.ts';
import type { Goal } from '../../../lib/dialogue/goal.ts';
import type { GuidanceForm } from '../../../lib/dialogue/guidance-form.ts';
import type { Pupil } from '../../../lib/dialogue/pupil.ts';

/** Records to test with. */
export const DEVICE = '00000000-0000-4000-8000-000000000000';
const stamp = { createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z', deviceId: DEVICE };

/** A valid id that is the same for the same number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

export const pupil = (n: number, name: string, more: Partial<Pupil> = {}): Pupil => ({
  id: idOf(n),
  state: 'aktiv',
  name,
  group: null,
  grade: null,
  ...stamp,
  ...more,
});

export const goal = (text: string, more: Partial<Goal> = {}): Goal => ({
  text,
  subject: 'Norsk',
  kind: 'faglig',
  level: null,
  source: null,
  ...more,
});

export const dialogue = (n: number, pupilId: string, date: string, more: Partial<Dialogue> = {}): Dialogue => {
  const { pupilIds: _ids, pupilText: _text, ...content } = emptyForm(date);
  return {
    ...content,
    ...informal,
    id: idOf(n),
    kind: 'veiledningssamtale',
    pupilId,
    state: 'gjennomført',
    ...stamp,
    ...more,
  };
};

/** A copy that holds this and nothing else. */
export const copyOf = (some: Partial<Copy>): Copy => ({ ...emptyCopy(), ...some });

const reach = fc.constantFrom('lærer' as const, 'elev' as const, 'hjem' as const);
const remark = fc.record({ text: fc.string({ maxLength: 200, unit: 'grapheme' }), reach });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const evaluation = fc.option(
  fc.record({
    outcome: fc.constantFrom('nådd' as const, 'delvis' as const, 'ikke nådd' as const, 'videreføres' as const),
    on: day,
    remark: fc.string({ maxLength: 50 }),
  }),
);

/** Any form that a teacher could have filled in. */
export const anyForm: fc.Arbitrary<GuidanceForm> = fc.record({
  pupilIds: fc.uniqueArray(fc.nat({ max: 99 }).map(idOf), { maxLength: 5 }),
  pupilText: fc.string({ maxLength: 20 }),
  date: day,
  planId: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  focus: fc.constantFrom('faglig' as const, 'ikke-faglig' as const),
  pupilWords: remark,
  goals: fc.array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 100 }),
      subject: fc.option(fc.string({ maxLength: 30 })),
      kind: fc.constantFrom('faglig' as const, 'sosialt' as const, 'orden' as const),
      level: fc.option(fc.string({ maxLength: 10 })),
      source: fc.constant(null),
    }),
    { maxLength: 5 },
  ),
  feedback: remark,
  feedForward: remark,
  agreement: fc.record({
    text: fc.string({ maxLength: 200 }),
    due: fc.option(day),
    reach,
    evaluation,
    goals: fc.constant([]),
    sentHomeOn: fc.option(day),
  }),
  measure: remark,
  products: fc.array(
    fc.record({ title: fc.string({ maxLength: 50 }), url: fc.option(fc.webUrl()), attachmentId: fc.constant(null) }),
    { maxLength: 3 },
  ),
  form: fc.constant(null),
});

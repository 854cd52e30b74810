import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DialogueState } from '../../../lib/dialogue/dialogue.ts';
import { DialogueKind } from '../../../lib/dialogue/dialogue-kind.ts';
import { Duties } from '../../../lib/dialogue/duties.ts';
import { builtInDuties, dutiesInForce } from '../../../lib/dialogue/duties-in-force.ts';
import { dutiesOn, isHeld } from '../../../lib/dialogue/duty-status.ts';
import { dialogue, idOf } from './records.ts';

const TODAY = '2026-11-25';
const twice = { kind: 'elevsamtale' as const, perHalfYear: 2, toInvite: false, source: 'Skolens egen plan' };
const talk = (kind: DialogueKind, date: string, state: DialogueState) => dialogue(1, idOf(9), date, { kind, state });
const of = (
  kind: DialogueKind,
  dialogues: Parameters<ReturnType<typeof dutiesOn>>[0],
  duties = builtInDuties,
  grade = 7,
) => dutiesOn(duties, TODAY)(dialogues, grade).find(({ duty }) => duty.kind === kind);

describe('the duties in force', () => {
  test('are the law’s where nobody says otherwise: one invitation and one pupil talk each half year', () => {
    expect(dutiesInForce(null, [])).toEqual(builtInDuties);
    expect(builtInDuties.counts.map(({ kind, perHalfYear, toInvite }) => [kind, perHalfYear, toInvite])).toEqual([
      ['utviklingssamtale', 1, true],
      ['elevsamtale', 1, false],
    ]);
  });

  test('a form in use changes what it says, kind by kind', () => {
    const duties = dutiesInForce(null, [{}, { duties: { counts: [twice] } }]);
    expect(duties.counts).toHaveLength(2);
    expect(duties.counts).toContainEqual(twice);
    expect(duties.halfYears).toEqual(builtInDuties.halfYears);
  });

  test('what the school’s IT has handed down goes before every form', () => {
    const handedDown = Duties.parse({
      halfYears: { autumn: '08-15', spring: '01-20' },
      counts: [{ ...twice, perHalfYear: 3 }],
      assessmentDays: { autumn: '01-10', spring: '06-10' },
    });
    const form = { duties: { counts: [twice], halfYears: { autumn: '09-01', spring: '02-01' } } };
    const duties = dutiesInForce(handedDown, [form]);
    expect(duties).toMatchObject({ halfYears: handedDown.halfYears, assessmentDays: handedDown.assessmentDays });
    expect(duties.counts.find(({ kind }) => kind === 'elevsamtale')?.perHalfYear).toBe(3);
    expect(duties.counts.map(({ kind }) => kind)).toContain('utviklingssamtale');
  });
});

describe('where a pupil stands this half year', () => {
  test('a talk counts in its own half year alone', () => {
    expect(of('elevsamtale', [talk('elevsamtale', '2026-07-31', 'gjennomført')])?.isMet).toBe(false);
    expect(of('elevsamtale', [talk('elevsamtale', '2026-08-01', 'gjennomført')])?.isMet).toBe(true);
  });

  test.each(DialogueState.options)('an invitation is enough for the home, in whatever state: %s', (state) => {
    expect(of('utviklingssamtale', [talk('utviklingssamtale', TODAY, state)])?.isMet).toBe(true);
    expect(of('elevsamtale', [talk('elevsamtale', TODAY, state)])?.isMet).toBe(state === 'gjennomført');
  });

  test('talks held together count for both', () => {
    const both = (['utviklingssamtale', 'elevsamtale'] as const).map((kind) => talk(kind, TODAY, 'gjennomført'));
    expect(dutiesOn(builtInDuties, TODAY)(both, 7).map(({ isMet, held }) => [isMet, held])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  test('grades with half-year assessment have the talk before its day, where the school has set one', () => {
    const duties = { ...builtInDuties, assessmentDays: { autumn: '01-10', spring: '06-10' } };
    expect(of('elevsamtale', [], duties, 9)?.before).toBe('2027-01-10');
    expect(dutiesOn(duties, '2027-02-01')([], 10)[1]?.before).toBe('2027-06-10');
    expect(of('elevsamtale', [], duties, 7)?.before).toBeNull();
    expect(of('utviklingssamtale', [], duties, 9)?.before).toBeNull();
    expect(of('elevsamtale', [], builtInDuties, 9)?.before).toBeNull();
  });

  const anyTalk = fc.record({
    kind: fc.constantFrom(...DialogueKind.options),
    date: fc.constantFrom('2026-07-31', '2026-08-01', TODAY, '2026-12-31', '2027-01-01'),
    state: fc.constantFrom(...DialogueState.options),
  });

  test('is held only where the talks were, though an invitation is enough to meet the duty', () => {
    const stands = (state: DialogueState) => {
      const status = of('utviklingssamtale', [talk('utviklingssamtale', TODAY, state)]);
      return status && [status.isMet, isHeld(status)];
    };
    expect(stands('invitert')).toEqual([true, false]);
    expect(stands('takket nei')).toEqual([true, false]);
    expect(stands('gjennomført')).toEqual([true, true]);
  });

  test('one more talk never takes from what is counted, and each talk is held, planned or declined', () => {
    fc.assert(
      fc.property(fc.array(anyTalk), anyTalk, fc.integer({ min: 1, max: 4 }), (talks, more, perHalfYear) => {
        const duties = { ...builtInDuties, counts: builtInDuties.counts.map((duty) => ({ ...duty, perHalfYear })) };
        const after = dutiesOn(duties, TODAY)([...talks, more], null);
        for (const [n, before] of dutiesOn(duties, TODAY)(talks, null).entries()) {
          expect(after[n]?.counted).toBeGreaterThanOrEqual(before.counted);
          expect(before.isMet).toBe(before.counted >= perHalfYear);
          const within = talks.filter(
            ({ kind, date }) => kind === before.duty.kind && date.startsWith('2026') && date > '2026-07-31',
          );
          expect(before.held + before.planned + before.declined).toBe(within.length);
        }
      }),
    );
  });

  test('a kind with no count is no duty', () => {
    const none = { ...builtInDuties, counts: [{ ...twice, perHalfYear: 0 }] };
    expect(dutiesOn(none, TODAY)([], 7)).toEqual([]);
  });
});

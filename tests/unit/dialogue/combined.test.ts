import { describe, expect, test } from 'vitest';
import { agreeingTalk, canBeHeldWith, heldWith, partsOf } from '../../../lib/dialogue/combined.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { builtInTemplates, unfilled } from '../../../lib/dialogue/templates.ts';
import { dialogue, idOf } from './records.ts';

const formal = (n: number, kind: 'elevsamtale' | 'utviklingssamtale', date: string, more: Partial<Dialogue> = {}) =>
  dialogue(n, idOf(1), date, { kind, state: 'avtalt', form: unfilled(builtInTemplates[kind]), ...more });
const pupils = formal(1, 'elevsamtale', '2026-11-25');
const homes = formal(2, 'utviklingssamtale', '2026-11-25');

describe('which talks can be held as one', () => {
  test.each([
    ['the other formal talk of the pupil', {}, true],
    ['one two weeks on', { date: '2026-12-09' }, true],
    ['one later than that', { date: '2026-12-10' }, false],
    ['one that was held', { state: 'gjennomført' as const }, false],
    ['one of another pupil', { pupilId: idOf(7) }, false],
    ['a guidance talk', { kind: 'veiledningssamtale' as const }, false],
    ['another of the same kind', { kind: 'elevsamtale' as const }, false],
    ['one that is held with a third', heldWith(homes, idOf(8)), false],
  ])('%s', (_, more, can) => {
    expect(canBeHeldWith(pupils, [pupils, { ...homes, ...more }]).length === 1).toBe(can);
  });

  test('a talk says which it is held with, and keeps its appointment', () => {
    const { appointment } = heldWith(pupils, homes.id);
    expect(appointment?.heldWith).toBe(homes.id);
    const placed = { ...pupils, appointment: appointment && { ...appointment, place: 'Rom 4' } };
    expect(heldWith(placed, null).appointment).toMatchObject({ place: 'Rom 4', heldWith: null });
  });
});

describe('the parts of a sitting', () => {
  const asked = (talks: [Dialogue, ...Dialogue[]]) =>
    (['før', 'under', 'etter'] as const).flatMap((phase) => partsOf(talks, phase));
  const count = (talks: [Dialogue, ...Dialogue[]], type: string) =>
    asked(talks).flatMap(({ talk, part }) => part.questions.filter((q) => q.type === type).map(() => talk.kind));

  test('of a talk alone are all that its form has', () => {
    const all = asked([pupils]).flatMap(({ part }) => part.questions);
    expect(all).toHaveLength(builtInTemplates.elevsamtale.parts.flatMap(({ questions }) => questions).length);
  });

  test('begin with the pupil’s in every phase', () => {
    const [first, second, third] = partsOf([pupils, homes], 'før').map(({ part }) => part.by);
    expect([first, second]).toEqual(['elev', 'elev']);
    expect(third).not.toBe('elev');
  });

  test('ask once for what two talks share, the agreement in the utviklingssamtale', () => {
    for (const type of ['agreement', 'participants', 'earlier', 'doubt'])
      expect(count([pupils, homes], type), type).toEqual(['utviklingssamtale']);
    expect(count([pupils, homes], 'contributions')).toEqual(['elevsamtale', 'utviklingssamtale']);
    expect(agreeingTalk([pupils, homes])).toBe(homes);
    expect(agreeingTalk([pupils])).toBe(pupils);
  });
});

import { expect, test } from 'vitest';
import { collisions, meetingsOf } from '../../../lib/dialogue/appointments.ts';
import { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { plannedTalk, type TalkPlan } from '../../../lib/dialogue/planned-talks.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';
import { DEVICE, idOf, pupil } from './records.ts';

const stamp = { createdAt: '2026-11-23T08:00:00.000Z', updatedAt: '2026-11-23T08:00:00.000Z', deviceId: DEVICE };
const plan: TalkPlan = {
  kinds: ['utviklingssamtale'],
  state: 'invitert',
  date: '2026-12-03',
  time: '08:30',
  minutes: 30,
  place: ' Rom 214 ',
};
let made = 0;
const planned = (change: Partial<TalkPlan> = {}) =>
  plannedTalk(
    pupil(1, 'Eva Ek'),
    { ...plan, ...change },
    (kind) => builtInTemplates[kind],
    () => {
      made += 1;
      return idOf(made);
    },
  ).map((talk) => Dialogue.parse({ ...talk, ...stamp }));

test('a planned talk holds its form, its appointment and who is expected', () => {
  const [talk, ...others] = planned();
  expect(others).toEqual([]);
  expect(talk).toMatchObject({ kind: 'utviklingssamtale', state: 'invitert', date: '2026-12-03', finishedAt: null });
  expect(talk?.appointment).toMatchObject({ time: '08:30', minutes: 30, place: 'Rom 214', heldWith: null });
  expect(talk?.form?.participants).toEqual([
    { role: 'elev', name: 'Eva Ek' },
    { role: 'kontaktlærer', name: '' },
    { role: 'foresatt', name: '' },
  ]);
});

test('two that are held as one point at each other, and are one meeting', () => {
  const [one, other] = planned({ kinds: ['utviklingssamtale', 'elevsamtale'] });
  expect(one?.appointment?.heldWith).toBe(other?.id);
  expect(other?.appointment?.heldWith).toBe(one?.id);
  expect(other?.form?.participants.map(({ role }) => role)).toEqual(['elev', 'kontaktlærer']);
  const alone = planned();
  const talks = [one, other, ...alone].filter((talk) => talk !== undefined);
  expect(meetingsOf(talks).map((meeting) => meeting.length)).toEqual([2, 1]);
  expect(meetingsOf(talks.toReversed()).map((meeting) => meeting[0])).toEqual([alone[0], one]);
});

test('talks at the same time are found, apart from those that are moved', () => {
  const talks = [...planned(), ...planned({ time: '09:00' }), ...planned({ time: null })];
  const busy = { day: '2026-12-03', time: '08:45', minutes: 15 };
  expect(collisions(busy, talks)).toEqual([talks[0]]);
  expect(collisions(busy, talks, [talks[0]?.id ?? ''])).toEqual([]);
});

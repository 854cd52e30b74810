import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesOf, timeOf } from '../../../lib/dialogue/clock.ts';
import { type Hours, overlap, roomInDay, slots } from '../../../lib/dialogue/slots.ts';

const hours: Hours = { firstDay: '2026-12-03', from: '08:30', until: '10:00', minutes: 20, pause: 10, perDay: null };

const time = (least: number, most: number) => fc.integer({ min: least, max: most }).map(timeOf);
const anyHours: fc.Arbitrary<Hours> = fc.record({
  firstDay: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  from: time(6 * 60, 12 * 60),
  until: time(10 * 60, 21 * 60),
  minutes: fc.integer({ min: 5, max: 90 }),
  pause: fc.integer({ min: 0, max: 30 }),
  perDay: fc.option(fc.integer({ min: 1, max: 12 })),
});

test('talks follow each other with a pause, and go on the next school day', () => {
  expect(slots(5, hours)).toEqual([
    { day: '2026-12-03', time: '08:30' },
    { day: '2026-12-03', time: '09:00' },
    { day: '2026-12-03', time: '09:30' },
    { day: '2026-12-04', time: '08:30' },
    { day: '2026-12-04', time: '09:00' },
  ]);
  // The fifth is a Saturday.
  expect(slots(3, { ...hours, perDay: 1 }).map(({ day }) => day)).toEqual(['2026-12-03', '2026-12-04', '2026-12-07']);
});

test('a day with no room for a talk gives none, and never loops', () => {
  expect(slots(5, { ...hours, until: '08:45' })).toEqual([]);
  expect(slots(5, { ...hours, until: '08:00' })).toEqual([]);
});

test('every pupil gets one slot, none overlap, and all are within the hours', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), anyHours, (count, some) => {
      const laid = slots(count, some);
      expect(laid.length).toBe(roomInDay(some) === 0 ? 0 : count);
      const busy = laid.map((slot) => ({ ...slot, minutes: some.minutes }));
      for (const [n, one] of busy.entries()) {
        expect(minutesOf(one.time)).toBeGreaterThanOrEqual(minutesOf(some.from));
        expect(minutesOf(one.time) + one.minutes).toBeLessThanOrEqual(minutesOf(some.until));
        if (n > 0) expect(one.day === some.firstDay || Temporal.PlainDate.from(one.day).dayOfWeek < 6).toBe(true);
        expect(busy.some((other, m) => m !== n && overlap(one, other))).toBe(false);
      }
      const perDay = Map.groupBy(laid, ({ day }) => day);
      for (const ofDay of perDay.values()) expect(ofDay.length).toBeLessThanOrEqual(some.perDay ?? Infinity);
    }),
  );
});

test('what begins when the other ends does not overlap', () => {
  const one = { day: '2026-12-03', time: '08:30', minutes: 30 };
  expect(overlap(one, { ...one, time: '09:00' })).toBe(false);
  expect(overlap(one, { ...one, time: '08:59' })).toBe(true);
  expect(overlap(one, { ...one, day: '2026-12-04' })).toBe(false);
});

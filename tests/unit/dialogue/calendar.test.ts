import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  halfYearOf,
  nextOn,
  otherHalfYear,
  schoolYearOf,
  schoolYearStarts,
  today,
  weeksAfter,
} from '../../../lib/dialogue/calendar.ts';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';

const { halfYears: LAW } = builtInDuties;

test('today is a calendar day', () => {
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('weeks are counted over months, years and leap days', () => {
  expect(weeksAfter('2026-11-23', 1)).toBe('2026-11-30');
  expect(weeksAfter('2026-12-21', 2)).toBe('2027-01-04');
  expect(weeksAfter('2028-02-15', 2)).toBe('2028-02-29');
});

describe('the half year runs from 1 August and from 1 January', () => {
  test.each([
    ['2026-08-01', '2026-08-01', '2026-12-31'],
    ['2026-12-31', '2026-08-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01', '2027-07-31'],
    ['2027-07-31', '2027-01-01', '2027-07-31'],
  ])('%s', (day, from, to) => {
    expect(halfYearOf(day, LAW)).toEqual({ from, to });
  });
});

describe('a school may have other half years', () => {
  test.each([
    ['2026-08-14', '2026-01-20', '2026-08-14'],
    ['2026-08-15', '2026-08-15', '2027-01-19'],
    ['2027-01-19', '2026-08-15', '2027-01-19'],
    ['2027-01-20', '2027-01-20', '2027-08-14'],
  ])('%s', (day, from, to) => {
    expect(halfYearOf(day, { autumn: '08-15', spring: '01-20' })).toEqual({ from, to });
  });

  const two = (n: number) => String(n).padStart(2, '0');
  const monthDay = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => `${two(month)}-${two(day)}`);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('each day lies in its half year, all its days have the same one, and the next begins on the day after', () => {
    fc.assert(
      fc.property(monthDay, monthDay, day, (autumn, spring, each) => {
        const half = halfYearOf(each, { autumn, spring });
        expect(half.from <= each && each <= half.to).toBe(true);
        for (const edge of [half.from, half.to]) expect(halfYearOf(edge, { autumn, spring })).toEqual(half);
        const next = Temporal.PlainDate.from(half.to).add({ days: 1 }).toString();
        expect(halfYearOf(next, { autumn, spring }).from).toBe(next);
      }),
    );
  });
});

test('the next of a day in the year is that day itself, or in the year after', () => {
  expect(nextOn('2026-08-01', '08-01')).toBe('2026-08-01');
  expect(nextOn('2026-08-01', '01-15')).toBe('2027-01-15');
  expect(nextOn('2026-08-01', '02-29')).toBe('2027-02-28');
});

test('the other half year of a school year comes after the autumn and before the spring', () => {
  expect(otherHalfYear('2026-11-23', LAW)).toEqual({ from: '2027-01-01', to: '2027-07-31' });
  expect(otherHalfYear('2027-03-01', LAW)).toEqual({ from: '2026-08-01', to: '2026-12-31' });
  expect(otherHalfYear('2027-01-10', { autumn: '08-15', spring: '01-20' })).toEqual({
    from: '2027-01-20',
    to: '2027-08-14',
  });
});

test('the school year runs from August to July', () => {
  expect(schoolYearOf('2026-11-23')).toEqual({ from: '2026-08-01', to: '2027-07-31' });
  expect(schoolYearOf('2027-03-01')).toEqual({ from: '2026-08-01', to: '2027-07-31' });
});

test('school years start on 1 August, the newest first', () => {
  expect(schoolYearStarts('2024-07-31', '2026-11-24')).toEqual([
    '2026-08-01',
    '2025-08-01',
    '2024-08-01',
    '2023-08-01',
  ]);
  expect(schoolYearStarts('2026-09-01', '2026-11-24')).toEqual(['2026-08-01']);
  expect(schoolYearStarts('2030-01-01', '2026-11-24')).toEqual(['2026-08-01']);
});

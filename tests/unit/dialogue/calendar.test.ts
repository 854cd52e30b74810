import { describe, expect, test } from 'vitest';
import { halfYearOf, schoolYearOf, schoolYearStarts, today, weeksAfter } from '../../../lib/dialogue/calendar.ts';

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
    expect(halfYearOf(day)).toEqual({ from, to });
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

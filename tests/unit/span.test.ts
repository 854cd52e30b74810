import { expect, test } from 'vitest';
import { allTime, periodOf } from '../../components/export/span.ts';

const SCHOOL = { autumn: '08-15', spring: '01-15' };

test('a period that is chosen by name is the school’s own half year, or the school year, of the day', () => {
  const named = (kind: 'all' | 'halfYear' | 'schoolYear') => periodOf({ ...allTime, kind }, '2026-08-10', SCHOOL);
  expect(named('halfYear')).toEqual({ from: '2026-01-15', to: '2026-08-14' });
  expect(named('schoolYear')).toEqual({ from: '2026-08-01', to: '2027-07-31' });
  expect(named('all')).toBeNull();
});

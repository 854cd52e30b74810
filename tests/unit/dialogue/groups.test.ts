import { expect, test } from 'vitest';
import { groupsOf } from '../../../lib/dialogue/groups.ts';
import { pupil } from './records.ts';

test('groups stand in the order of their grades, each once, without those that only archived pupils were in', () => {
  const groups = ['10A', '8Å', '8A', '10A', null, '9C'];
  const pupils = groups.map((group, n) => pupil(n, 'Elev', { group, state: group === '9C' ? 'arkivert' : 'aktiv' }));
  expect(groupsOf(pupils)).toEqual(['8A', '8Å', '10A']);
});

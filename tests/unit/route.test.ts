import { expect, test } from 'vitest';
import { routeOf } from '../../components/mappe/route.ts';

const ID = '00000000-0000-4000-8000-000000000001';

test.each([
  ['', { section: 'overview', page: null }],
  ['#followUp', { section: 'followUp', page: null }],
  ['#nothing-of-ours', { section: 'overview', page: null }],
  ['#toString', { section: 'overview', page: null }],
  [`#folder=${ID}`, { section: 'pupils', page: { name: 'folder', id: ID } }],
  [`#agreement=${ID}`, { section: 'plan', page: { name: 'agreement', id: ID } }],
  ['#overview', { section: 'overview', page: null }],
  [`#elevsamtale=${ID}`, { section: 'plan', page: { name: 'elevsamtale', id: ID } }],
  [`#nothing=${ID}`, { section: 'overview', page: null }],
  [`#toString=${ID}`, { section: 'overview', page: null }],
  ['#talk=', { section: 'overview', page: null }],
])('the address %s shows what it names', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

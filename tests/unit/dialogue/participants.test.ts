import { expect, test } from 'vitest';
import { namedOf } from '../../../lib/dialogue/participants.ts';

test('who took part is who is named, whatever lines the form has', () => {
  const [elev, foresatt, annen] = [
    { role: 'elev' as const, name: 'Ola Nordmann' },
    { role: 'foresatt' as const, name: '' },
    { role: 'annen' as const, name: ' ' },
  ];
  expect(namedOf([elev, foresatt, annen])).toEqual([elev]);
  expect(namedOf([foresatt, annen])).toEqual([]);
});

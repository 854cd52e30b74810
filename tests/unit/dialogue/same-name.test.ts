import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeNamed, nameKey } from '../../../lib/dialogue/same-name.ts';

test.each([
  ['Lie, Ella Marie', 'Ella Marie Lie'],
  ['van der Meer, Jon', 'JON VAN DER MEER'],
  ["O'Neil, Liam", 'Liam O’Neil'],
  ['Le Thi, Anh', 'Anh Le Thi'],
  ['A\u030Ase-Marie Lie', 'Åse-Marie Lie'],
])('"%s" and "%s" are the same name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

test.each([
  ['André Lie', 'Andre Lie'],
  ['Åse Lie', 'Ase Lie'],
  ['Ella Marie Lie', 'Ella Lie'],
  ['Ella Lie', 'Ella Lie Lie'],
])('"%s" and "%s" are not', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

const part = fc.constantFrom('Ella', 'Åse-Marie', "O'Neil", 'van', 'der', 'Øye', 'Thi', 'José');

test('a name is the same in any order, and like itself without accents or with a name more', () => {
  fc.assert(
    fc.property(fc.uniqueArray(part, { minLength: 2, maxLength: 5 }), (parts) => {
      const name = parts.join(' ');
      expect(nameKey(parts.toReversed().join('  ').toUpperCase())).toBe(nameKey(name));
      const like = likeNamed([{ name }]);
      expect(like(name.replace('José', 'Jose'))).toEqual({ name });
      expect(like(`${name} Bø`)).toEqual({ name });
      expect(like('Nils Bø')).toBeUndefined();
    }),
  );
});

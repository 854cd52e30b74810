import { expect, test } from 'vitest';
import { heldRemark, holdRemark } from '../../../lib/store/begun-remarks.ts';
import { newVault } from './new-vault.ts';

test('a remark that was begun is there again by what it is on, until it is let go', async () => {
  const vault = await newVault();
  await Promise.all([holdRemark(vault, 'en', 'Leser mer'), holdRemark(vault, 'to', 'Skriver')]);
  expect([await heldRemark(vault, 'en'), await heldRemark(vault, 'to')]).toEqual(['Leser mer', 'Skriver']);
  await holdRemark(vault, 'en', '');
  expect([await heldRemark(vault, 'en'), await heldRemark(vault, 'to')]).toEqual(['', 'Skriver']);
});

test('it opens with no other keys, and nobody is told that a record is broken', async () => {
  const [vault, other] = [await newVault(), await newVault()];
  await holdRemark(vault, 'tre', 'Leser mer');
  expect(await heldRemark(other, 'tre')).toBe('');
  expect(other.broken.value.size).toBe(0);
});

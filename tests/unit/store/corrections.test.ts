import { expect, test } from 'vitest';
import { bringIn, correctGoal, correctionsOfPlan, deleteBefore, everything } from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

const was = { text: 'lse et kart', subject: null };
const now = { text: 'lese et kart', subject: 'Samfunnsfag', kind: 'faglig' as const, level: null };

test('what is put right in a plan is remembered for that plan, once for each goal', async () => {
  const vault = await newVault();
  await correctGoal(vault, 'plan/1', [was], null);
  await correctGoal(vault, 'plan/1', [was], now);
  expect(await correctionsOfPlan(vault, 'plan/1')).toMatchObject([{ was, now }]);
  expect(await correctionsOfPlan(vault, 'plan/2')).toEqual([]);
});

test('it lies sealed: neither the plan nor the words stand in the clear', async () => {
  const vault = await newVault();
  await correctGoal(vault, 'plan/1', [was], now);
  const rows = await vault.db.school.toArray();
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['body', 'createdAt', 'deviceId', 'id', 'type', 'updatedAt']);
  const text = Buffer.from(rows[0]?.body ?? []).toString('latin1');
  for (const word of ['plan/1', 'kart', 'Samfunnsfag']) expect(text).not.toContain(word);
});

test('it comes along to another machine, and goes with what is older than a day', async () => {
  const [here, there] = [await newVault(), await newVault()];
  await correctGoal(here, 'plan/1', [was], now);
  await bringIn(there, await everything(here), 'newer');
  await bringIn(there, await everything(here), 'newer');
  expect(await correctionsOfPlan(there, 'plan/1')).toMatchObject([{ now }]);
  await deleteBefore(there, '2000-01-01');
  expect(await correctionsOfPlan(there, 'plan/1')).toHaveLength(1);
  await deleteBefore(there, '2999-01-01');
  expect(await correctionsOfPlan(there, 'plan/1')).toEqual([]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { corrected } from '../../../lib/dialogue/corrections.ts';
import { bringIn, correctGoal, correctionsOfPlan, deleteBefore, everything } from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

const was = { text: 'lse et kart', subject: null };
const now = { text: 'lese et kart', subject: 'Samfunnsfag', kind: 'faglig' as const, level: null };

afterEach(() => vi.useRealTimers());

test('what is put right in a plan is remembered for that plan, once for each goal', async () => {
  const vault = await newVault();
  await correctGoal(vault, 'plan/1', [was], null);
  await correctGoal(vault, 'plan/1', [was], now);
  expect(await correctionsOfPlan(vault, 'plan/1')).toMatchObject([{ was, now }]);
  expect(await correctionsOfPlan(vault, 'plan/2')).toEqual([]);
});

test('a goal that was read in several ways is put right in all of them, and keeps nothing of the page', async () => {
  const vault = await newVault();
  const other = { text: 'lese kart', subject: null };
  await correctGoal(vault, 'plan/1', [was], now);
  const page = { title: 'Ukeplan', course: null, url: 'https://x.itslearning.com/', period: null, readAt: '' };
  const listed = { ...now, source: page };
  const known = await correctGoal(vault, 'plan/1', [was, other], listed);
  expect(known.map((record) => [record.was, record.now])).toEqual(
    expect.arrayContaining([
      [was, now],
      [other, now],
    ]),
  );
  expect(known).toHaveLength(2);
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

test.each(['first', 'last'] as const)(
  'where two machines put one goal right, the later counts on all, with the later copy brought in %s',
  async (order) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const at = async <T>(moment: string, act: () => Promise<T>): Promise<T> => {
      vi.setSystemTime(moment);
      return act();
    };
    // What one machine had from the other and then changed, and what each put right by itself.
    const [shared, apart] = [was, { text: 'tele', subject: 'Matematikk' }];
    const [earlier, later] = [await newVault(), await newVault()];
    const said = (text: string) => ({ ...now, text });
    await at('2026-11-01T08:00:00Z', () => correctGoal(earlier, 'plan/1', [shared], said('lese')));
    await bringIn(later, await everything(earlier), 'newer');
    await at('2026-11-02T08:00:00Z', () => correctGoal(earlier, 'plan/1', [shared, apart], said('for lengst')));
    await at('2026-11-03T08:00:00Z', () => correctGoal(later, 'plan/1', [shared], said('lese et kart')));
    await at('2026-11-03T08:00:00Z', () => correctGoal(later, 'plan/1', [apart], said('telle')));
    const copies = { earlier: await everything(earlier), later: await everything(later) };
    const third = await newVault();
    const brought = order === 'first' ? [copies.later, copies.earlier] : [copies.earlier, copies.later];
    for (const copy of brought) await bringIn(third, copy, 'newer');
    await bringIn(earlier, copies.later, 'newer');
    await bringIn(later, copies.earlier, 'newer');
    const plan = [shared, apart].map((read) => ({ ...read, kind: 'faglig' as const, level: null }));
    for (const vault of [earlier, later, third]) {
      const { goals } = corrected(plan, await correctionsOfPlan(vault, 'plan/1'));
      expect(goals.map(({ goal }) => goal.text)).toEqual(['lese et kart', 'telle']);
    }
  },
);

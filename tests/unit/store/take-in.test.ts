import { afterEach, beforeEach, expect, test } from 'vitest';
import { arrivalsOf } from '../../../lib/dialogue/arrivals.ts';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import {
  addPupil,
  allPupils,
  changePupil,
  earlierStates,
  logGuidanceTalk,
  takeIn,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
beforeEach(async () => {
  vault = await newVault();
});
afterEach(() => vault.db.close());

const list = [
  { name: 'Ella Marie Lie', groups: ['7B'] },
  { name: 'Jon Åsnes', groups: ['7A', 'Kor'] },
];
const details = (name: string, group: string | null = null) => ({ name, group, grade: null });
const shown = async () => (await allPupils(vault)).map(({ name, group, state }) => `${name} ${group} ${state}`).sort();

test('a list is taken in once: the second time nobody on it is new', async () => {
  await takeIn(vault, arrivalsOf(list, []), []);
  expect(await shown()).toEqual(['Ella Marie Lie 7B aktiv', 'Jon Åsnes 7A aktiv']);
  const again = arrivalsOf(list.toReversed(), await allPupils(vault));
  expect(again.map(({ known }) => known)).toEqual(['here', 'here']);
});

test('no name, class or grade lies in the clear', async () => {
  await takeIn(vault, arrivalsOf(list, []), []);
  const stored = (await vault.db.pupils.toArray()).map(
    (row) => JSON.stringify(row) + new TextDecoder().decode(row.body),
  );
  for (const clear of ['Ella', 'Lie', 'Jon', 'snes', '7B', '7A']) expect(stored.join()).not.toContain(clear);
});

test('undone, those new are gone and those brought back are archived as they were', async () => {
  const { id } = await addPupil(vault, details('Siv Bø', '6A'));
  await changePupil(vault, id, { state: 'arkivert' });
  const pupils = await allPupils(vault);
  const back = pupils.map((pupil) => ({ pupil, details: details('Siv Bø', '7A') }));
  const undo = await takeIn(vault, [details('Jon Åsnes')], back);
  expect(await shown()).toEqual(['Jon Åsnes null aktiv', 'Siv Bø 7A aktiv']);
  await undo();
  expect(await allPupils(vault)).toEqual(pupils);
});

test('where one of them can not be taken in, nobody is', async () => {
  await expect(takeIn(vault, [details('Jon Åsnes'), details(' ')], [])).rejects.toThrow();
  const gone = await addPupil(vault, details('Siv Bø'));
  await vault.db.pupils.delete(gone.id);
  const back = [{ pupil: gone, details: details('Siv Bø') }];
  await expect(takeIn(vault, [details('Jon Åsnes')], back)).rejects.toThrow('deleted');
  expect(await shown()).toEqual([]);
});

test('undone, those who were written about or changed meanwhile stay', async () => {
  const siv = await addPupil(vault, details('Siv Bø', '6A'));
  const undo = await takeIn(
    vault,
    [details('Jon Åsnes'), details('Ella Lie'), details('Per Moe')],
    [{ pupil: siv, details: details('Siv Bø', '7A') }],
  );
  const idOf = async (name: string) => (await allPupils(vault)).find((pupil) => pupil.name === name)?.id ?? '';
  const form = { ...emptyForm('2026-11-01'), pupilIds: [await idOf('Jon Åsnes')] };
  await logGuidanceTalk(vault, { ...form, feedback: { text: 'Leser godt', reach: 'elev' } }, 'none');
  await changePupil(vault, await idOf('Ella Lie'), { group: '7C' });
  await changePupil(vault, siv.id, { group: '7D' });
  await undo();
  expect(await shown()).toEqual(['Ella Lie 7C aktiv', 'Jon Åsnes null aktiv', 'Siv Bø 7D aktiv']);
});

test('what someone known was before the list is laid aside', async () => {
  const siv = await addPupil(vault, details('Siv Bø', '6A'));
  await takeIn(vault, [], [{ pupil: siv, details: details('Siv Bø', '7A') }]);
  expect((await earlierStates(vault, siv.id)).pupils).toMatchObject([{ state: { group: '6A' } }]);
});

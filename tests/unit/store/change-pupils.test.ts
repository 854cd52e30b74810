import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addPupil,
  allPupils,
  changePupil,
  changePupils,
  deletePupilForGood,
  earlierStates,
  type Vault,
} from '../../../lib/store/store.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let ella: string;
let jon: string;
beforeEach(async () => {
  vault = await newVault();
  ({ id: ella } = await addPupil(vault, { name: 'Ella', group: '7B', grade: 7 }));
  ({ id: jon } = await addPupil(vault, { name: 'Jon', group: '7A', grade: 7 }));
});
afterEach(() => vault.db.close());

const shown = async () =>
  (await allPupils(vault)).map(({ name, group, grade, state }) => `${name} ${group} ${grade} ${state}`).sort();
const turn = () =>
  changePupils(vault, [
    { id: ella, change: { group: '8B', grade: 8 } },
    { id: jon, change: { state: 'arkivert' } },
  ]);

test('several are changed at once, their earlier states kept, and taken back at once', async () => {
  const undo = await turn();
  expect(await shown()).toEqual(['Ella 8B 8 aktiv', 'Jon 7A 7 arkivert']);
  expect((await earlierStates(vault, ella)).pupils).toMatchObject([{ state: { group: '7B', grade: 7 } }]);
  await undo();
  expect(await shown()).toEqual(['Ella 7B 7 aktiv', 'Jon 7A 7 aktiv']);
});

test('what has been changed of them since is not taken back, and who is gone stays so', async () => {
  const undo = await turn();
  await changePupil(vault, ella, { name: 'Ella Lie' });
  await deletePupilForGood(vault, jon);
  await undo();
  expect(await shown()).toEqual(['Ella Lie 7B 7 aktiv']);
});

test('where one can’t be changed, none is', async () => {
  await expect(
    changePupils(vault, [
      { id: ella, change: { group: '8B' } },
      { id: jon, change: { grade: 14 } },
    ]),
  ).rejects.toThrow();
  expect(await shown()).toEqual(['Ella 7B 7 aktiv', 'Jon 7A 7 aktiv']);
});

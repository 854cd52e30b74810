import { expect, test } from 'vitest';
import { carriedOn } from '../../../lib/dialogue/carry-on.ts';
import { evaluated, evaluatedGoal, notEvaluated, notEvaluatedGoal } from '../../../lib/dialogue/follow-up.ts';
import type { Outcome } from '../../../lib/dialogue/outcomes.ts';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import * as store from '../../../lib/store/store.ts';
import { agreedGoal, agreement } from '../dialogue/agreed.ts';
import { dialogue, idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

const TODAY = '2026-11-25';
const agreed = agreement({ due: '2026-12-01', goals: [agreedGoal('Lese'), agreedGoal('Skrive')] });

const begin = async () => {
  const vault = await newVault();
  await vault.db.dialogues.add(await dialogueRow(vault, dialogue(1, idOf(2), TODAY, { agreement: agreed })));
  const now = async () => (await store.dialogueById(vault, idOf(1)))?.agreement;
  const look = (place: number, outcome: Outcome, remark: string) =>
    store.changeAgreement(
      vault,
      idOf(1),
      (current) => evaluatedGoal(current, place, outcome, remark, TODAY),
      (current, before) => notEvaluatedGoal(current, before, place),
    );
  return { vault, now, look };
};

test('what is said of one goal and then of another stands, though no screen has shown the first in between', async () => {
  const { now, look } = await begin();
  await Promise.all([look(0, 'nådd', 'Leser godt'), look(1, 'delvis', '')]);
  expect((await now())?.goals.map(({ evaluation }) => evaluation?.remark)).toEqual(['Leser godt', '']);
});

test('taking back how one goal went leaves how the other did, and the rest of the agreement', async () => {
  const { vault, now, look } = await begin();
  const undo = await look(0, 'videreføres', '');
  await look(1, 'delvis', 'Litt');
  await store.changeDialogue(vault, idOf(1), ({ agreement }) => ({
    agreement: agreement && { ...agreement, sentHomeOn: TODAY },
  }));
  await undo();
  const after = await now();
  expect(after).toMatchObject({
    sentHomeOn: TODAY,
    goals: [{ by: null, evaluation: null }, { evaluation: { remark: 'Litt' } }],
  });
});

test('a goal that was carried on is open again when that is taken back', async () => {
  const { vault, now } = await begin();
  const undo = await store.changeAgreement(
    vault,
    idOf(1),
    (current) => carriedOn(current, 0, '', { id: idOf(9), agreement: null }, TODAY)?.earlier ?? current,
    (current, before) => notEvaluatedGoal(current, before, 0),
  );
  expect((await now())?.goals[0]?.carriedInto).toBe(idOf(9));
  await undo();
  expect((await now())?.goals[0]).toEqual(agreed.goals[0]);
});

test('taking back how a whole agreement went leaves what else was changed in it', async () => {
  const { vault, now } = await begin();
  const undo = await store.changeAgreement(
    vault,
    idOf(1),
    (it) => evaluated(it, 'videreføres', '', TODAY),
    notEvaluated,
  );
  await store.changeAgreement(vault, idOf(1), (it) => ({ ...it, text: 'Nytt' }), notEvaluated);
  await undo();
  expect(await now()).toMatchObject({ text: 'Nytt', due: '2026-12-01', evaluation: null });
});

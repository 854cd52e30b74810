import { beforeEach, expect, test } from 'vitest';
import { halfYearOf } from '../../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../../lib/dialogue/dialogue.ts';
import { builtInDuties } from '../../../lib/dialogue/duties-in-force.ts';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import { halfYearsHeld, talksTelling } from '../../../lib/store/period-talks.ts';
import type { Vault } from '../../../lib/store/vault.ts';
import { agreement } from '../dialogue/agreed.ts';
import { dialogue, idOf } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

const [ELLA, OTHER] = [idOf(1), idOf(2)];
const AUTUMN = halfYearOf('2026-10-01', builtInDuties.halfYears);
const EARLY = '2026-03-01T08:00:00.000Z';

let vault: Vault;
beforeEach(async () => {
  vault = await newVault();
});
const put = async (talk: Dialogue, more: { deletedAt?: string } = {}) => {
  await vault.db.dialogues.put({ ...(await dialogueRow(vault, talk)), ...more });
};
const telling = async () =>
  (await talksTelling(vault, new Set([ELLA]), AUTUMN)).map(({ id }) => Number.parseInt(id.slice(-3), 16)).sort();

test('a half year is told by talks held in it with these pupils, not by those planned, binned or with others', async () => {
  await put(dialogue(10, ELLA, '2026-08-01'));
  await put(dialogue(11, ELLA, '2026-12-31', { kind: 'elevsamtale' }));
  await put(dialogue(12, ELLA, '2026-12-01', { kind: 'elevsamtale', state: 'avtalt' }));
  await put(dialogue(13, ELLA, '2026-10-01'), { deletedAt: '2026-10-02T08:00:00.000Z' });
  await put(dialogue(14, OTHER, '2026-10-01'));
  await put(dialogue(15, ELLA, '2027-01-01'));
  expect(await telling()).toEqual([10, 11]);
});

test('earlier talks tell of it too where an agreement may have been looked at in it, or is still to be; the others stay closed', async () => {
  await put(dialogue(20, ELLA, '2026-02-01', { updatedAt: '2026-07-31T22:30:00.000Z' }));
  await put(dialogue(21, ELLA, '2026-02-02', { updatedAt: EARLY, agreement: agreement({ due: '2026-09-01' }) }));
  await put(dialogue(22, ELLA, '2026-02-03', { updatedAt: EARLY, agreement: agreement({ due: '2027-02-01' }) }));
  await put(dialogue(23, OTHER, '2026-02-04', { updatedAt: '2026-09-01T08:00:00.000Z' }));
  await put(dialogue(24, ELLA, '2026-02-05', { updatedAt: EARLY }));
  // A row that is opened and does not open is told of.
  await vault.db.dialogues.update(idOf(24), { body: new Uint8Array(40) });
  expect(await telling()).toEqual([20, 21]);
  expect(vault.broken.value.size).toBe(0);
});

test('all talks come, however many are opened at a time', async () => {
  for (let n = 0; n < 120; n += 1) await put(dialogue(100 + n, ELLA, '2026-09-01'));
  expect(await telling()).toHaveLength(120);
});

test('the half years to choose from are this one and earlier ones in which talks were held', async () => {
  const starts = async () =>
    (await halfYearsHeld(vault, '2026-11-29', builtInDuties.halfYears)).map(({ from }) => from);
  expect(await starts()).toEqual(['2026-08-01']);
  await put(dialogue(30, ELLA, '2024-09-01'));
  await put(dialogue(31, ELLA, '2024-12-31'));
  await put(dialogue(32, ELLA, '2025-03-01', { kind: 'elevsamtale', state: 'takket nei' }));
  await put(dialogue(33, ELLA, '2025-09-01'), { deletedAt: EARLY });
  await put(dialogue(34, ELLA, '2026-07-31'));
  await put(dialogue(35, ELLA, '2027-03-01'));
  expect(await starts()).toEqual(['2026-08-01', '2026-01-01', '2024-08-01']);
});

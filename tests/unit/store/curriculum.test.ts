import { expect, test } from 'vitest';
import { fromGrep } from '../../../lib/curriculum/from-grep.ts';
import { everything, keepCurriculum, keptCurriculum } from '../../../lib/store/store.ts';
import { grepAnswers } from '../../udir/grep-answers.ts';
import { newVault } from './new-vault.ts';

const curriculum = fromGrep([...grepAnswers().values()].flat(), '2026-11-25', {
  from: 'udir',
  loadedAt: '2026-11-25T10:00:00.000Z',
});

test('one curriculum is kept, until another takes its place or it is removed; no copy has it', async () => {
  const vault = await newVault();
  const { db } = vault;
  expect(await keptCurriculum(db)).toBeNull();
  await keepCurriculum(db, curriculum);
  expect(await keptCurriculum(db)).toEqual(curriculum);
  expect(JSON.stringify(await everything(vault))).not.toContain('KM90003');
  await keepCurriculum(db, null);
  expect(await keptCurriculum(db)).toBeNull();
  db.close();
});

test('what is not whole is taken as none', async () => {
  const { db } = await newVault();
  await db.meta.put({ key: 'curriculum', value: { ...curriculum, plans: [] } });
  expect(await keptCurriculum(db)).toBeNull();
  db.close();
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../../lib/dialogue/guidance-form.ts';
import {
  addPupil,
  allDialogues,
  allPupils,
  changeDialogue,
  changePupil,
  type Database,
  deleteDialogues,
  dialoguesOfPlan,
  dialoguesOfPupil,
  earlierStates,
  emptyBin,
  live,
  logGuidanceTalk,
  newestDialogues,
  recentPupilIds,
  restoreDialogues,
  saveDraft,
  takeBackDialogues,
  type Vault,
} from '../../../lib/store/store.ts';
import { goal } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let db: Database;
beforeEach(async () => {
  vault = await newVault();
  ({ db } = vault);
});
afterEach(() => {
  vi.useRealTimers();
  db.close();
});

const filled = (pupilIds: string[], more: Partial<GuidanceForm> = {}): GuidanceForm => ({
  ...emptyForm('2026-11-23'),
  pupilIds,
  goals: [goal('lese')],
  ...more,
});
const log = (form: GuidanceForm) => logGuidanceTalk(vault, form, 'draft');
const newPupil = async (name: string) => (await addPupil(vault, { name, group: null, grade: null })).id;

describe('pupils', () => {
  test('are added with a trimmed name, and changed', async () => {
    const { id } = await addPupil(vault, { name: '  Ella Aas ', group: '7B', grade: 7 });
    await changePupil(vault, id, { name: 'Ella Aas Lie', state: 'arkivert' });
    expect(await allPupils(vault)).toMatchObject([
      { id, name: 'Ella Aas Lie', group: '7B', grade: 7, state: 'arkivert' },
    ]);
  });

  test.each([
    { name: ' ', group: null, grade: null },
    { name: 'x'.repeat(121), group: null, grade: null },
    { name: 'Ella', group: null, grade: 14 },
  ])('out of bounds are refused, and nothing is stored', async (details) => {
    await expect(addPupil(vault, details)).rejects.toThrow();
    expect(await allPupils(vault)).toEqual([]);
  });

  test('all carry the same device', async () => {
    await newPupil('Ella');
    await newPupil('Iver');
    expect(new Set((await allPupils(vault)).map(({ deviceId }) => deviceId)).size).toBe(1);
  });
});

describe('a guidance talk', () => {
  test('for several pupils is one record each, and its draft is gone', async () => {
    const ids = [await newPupil('Ella'), await newPupil('Iver')];
    await saveDraft(vault, 'draft', filled(ids));
    await log(filled(ids));
    expect((await allDialogues(vault)).map(({ pupilId }) => pupilId).toSorted()).toEqual(ids.toSorted());
    expect(await db.drafts.count()).toBe(0);
  });

  test('that a record can’t hold is refused whole, and the draft stays', async () => {
    const ids = [await newPupil('Ella'), 'no id'];
    await saveDraft(vault, 'draft', filled(ids));
    await expect(log(filled(ids))).rejects.toThrow();
    expect(await allDialogues(vault)).toEqual([]);
    expect(await db.drafts.count()).toBe(1);
  });

  test('says nothing about the pupil or the plan anywhere in what lies on the disk', async () => {
    const id = await newPupil('Ella Aas');
    const form = {
      feedback: { text: 'hemmelig', reach: 'lærer' as const },
      goals: [goal('lese høyt')],
      planId: 'plan/9',
    };
    await log(filled([id], form));
    await saveDraft(vault, 'draft', filled([id], form));
    for (const table of db.tables)
      for (const row of await table.toArray()) {
        const body = 'body' in row ? new TextDecoder('latin1').decode(row.body) : '';
        expect(JSON.stringify({ ...row, body: undefined }) + body).not.toMatch(/hemmelig|lese|Ella|plan\/9/);
      }
  });

  test('is found by its pupil and by its plan, newest first', async () => {
    const [ella, iver] = [await newPupil('Ella'), await newPupil('Iver')];
    await log(filled([ella], { date: '2026-09-01', planId: 'plan/1' }));
    await log(filled([ella], { date: '2026-11-01', planId: 'plan/2' }));
    await log(filled([iver], { date: '2026-10-01', planId: 'plan/1' }));
    expect((await dialoguesOfPupil(vault, ella)).map(({ date }) => date)).toEqual(['2026-11-01', '2026-09-01']);
    expect((await dialoguesOfPlan(vault, 'plan/1')).map(({ date }) => date)).toEqual(['2026-10-01', '2026-09-01']);
    expect((await newestDialogues(vault, 2)).map(({ date }) => date)).toEqual(['2026-11-01', '2026-10-01']);
  });

  test('of one day are the last that were logged, however many there are', async () => {
    const ella = await newPupil('Ella');
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let n = 10; n < 40; n += 1) {
      vi.setSystemTime(new Date(`2026-11-23T08:${n}:00Z`));
      await log(filled([ella], { date: '2026-11-23', goals: [goal(`nummer ${n}`)] }));
    }
    vi.useRealTimers();
    const newest = await newestDialogues(vault, 3);
    expect(newest.map(({ goals }) => goals[0]?.text)).toEqual(['nummer 39', 'nummer 38', 'nummer 37']);
  });

  test('of the same day stand by the time they were logged, the last first', async () => {
    const ella = await newPupil('Ella');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
    await log(filled([ella], { goals: [goal('først')] }));
    vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
    await log(filled([ella], { goals: [goal('sist')] }));
    expect((await dialoguesOfPupil(vault, ella)).map(({ goals }) => goals[0]?.text)).toEqual(['sist', 'først']);
  });

  test('is changed, keeping its pupil and when it was made', async () => {
    const ella = await newPupil('Ella');
    const [id = ''] = await log(filled([ella]));
    const [before] = await allDialogues(vault);
    if (!before) throw new Error('logged');
    await changeDialogue(vault, id, { ...before, feedback: { text: 'bra', reach: 'elev' }, date: '2026-11-20' });
    const [after] = await allDialogues(vault);
    expect(after).toMatchObject({
      id,
      pupilId: ella,
      date: '2026-11-20',
      feedback: { text: 'bra' },
      createdAt: before.createdAt,
    });
  });
});

describe('the bin', () => {
  test('takes a talk out of every list and gives it back whole', async () => {
    const ella = await newPupil('Ella');
    const ids = await log(filled([ella], { planId: 'plan/1' }));
    const [before] = await allDialogues(vault);
    await deleteDialogues(vault, ids);
    expect([
      await allDialogues(vault),
      await dialoguesOfPupil(vault, ella),
      await dialoguesOfPlan(vault, 'plan/1'),
      await newestDialogues(vault, 9),
      await recentPupilIds(vault, 9),
    ]).toEqual([[], [], [], [], []]);
    await restoreDialogues(vault, ids);
    expect(await allDialogues(vault)).toEqual([{ ...before, updatedAt: expect.any(String) }]);
    expect(await earlierStates(vault, before?.id ?? '')).toMatchObject({ dialogues: [] });
  });

  test('is emptied of what has rested in it for thirty days, and of nothing else', async () => {
    const ella = await newPupil('Ella');
    const [old = '', fresh = ''] = [...(await log(filled([ella]))), ...(await log(filled([ella])))];
    await log(filled([ella]));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    await deleteDialogues(vault, [old]);
    vi.setSystemTime(new Date('2026-01-20T00:00:00Z'));
    await deleteDialogues(vault, [fresh]);
    vi.setSystemTime(new Date('2026-02-05T00:00:00Z'));
    await emptyBin(vault);
    await restoreDialogues(vault, [old, fresh]);
    expect((await allDialogues(vault)).map(({ id }) => id)).toContain(fresh);
    expect(await allDialogues(vault)).toHaveLength(2);
  });

  test('is not where an undone talk goes', async () => {
    const ids = await log(filled([await newPupil('Ella')]));
    await takeBackDialogues(vault, ids);
    expect(await db.dialogues.count()).toBe(0);
  });
});

test('pupils talked with last come first, each once', async () => {
  const [ella, iver, tuva] = [await newPupil('Ella'), await newPupil('Iver'), await newPupil('Tuva')];
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [minute, id] of [ella, iver, ella, tuva].entries()) {
    vi.setSystemTime(new Date(`2026-11-23T08:0${minute}:00Z`));
    await log(filled([id]));
  }
  expect(await recentPupilIds(vault, 9)).toEqual([tuva, ella, iver]);
  expect(await recentPupilIds(vault, 2)).toEqual([tuva, ella]);
});

test('a live query follows changes until it is ended', async () => {
  const { signal, end } = live(() => allPupils(vault));
  const seen: number[] = [];
  const stop = signal.subscribe((current) => {
    if (current.state === 'ready') seen.push(current.value.length);
  });
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await newPupil('Ella');
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  end();
  stop();
});

test('a live query that looks up a blind reference first follows changes all the same', async () => {
  const ella = await newPupil('Ella');
  const { signal, end } = live(() => dialoguesOfPlan(vault, 'plan/1'));
  await vi.waitFor(() => expect(signal.value).toEqual({ state: 'ready', value: [] }));
  const [id = ''] = await log(filled([ella], { planId: 'plan/1' }));
  await vi.waitFor(() => expect(signal.value).toMatchObject({ value: [{ id }] }));
  const [before] = await allDialogues(vault);
  if (!before) throw new Error('logged');
  await changeDialogue(vault, id, { ...before, feedback: { text: 'Tegner pent', reach: 'elev' } });
  await vi.waitFor(() => expect(signal.value).toMatchObject({ value: [{ feedback: { text: 'Tegner pent' } }] }));
  end();
});

test('a live query that fails says so', async () => {
  const { signal } = live(() => Promise.reject(new Error('no')));
  await vi.waitFor(() => expect(signal.value.state).toBe('failed'));
});

describe('earlier states', () => {
  test('are the last ten, the newest first, and can be brought back', async () => {
    const [id = ''] = await log(filled([await newPupil('Ella')], { feedback: { text: '0', reach: 'elev' } }));
    for (let n = 1; n <= 12; n += 1) await changeDialogue(vault, id, { feedback: { text: `${n}`, reach: 'elev' } });
    const { dialogues } = await earlierStates(vault, id);
    expect(dialogues.map(({ state }) => Number(state.feedback.text))).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    const back = dialogues.at(-1)?.state;
    if (back) await changeDialogue(vault, id, back);
    expect(await allDialogues(vault)).toMatchObject([{ feedback: { text: '2' } }]);
    expect((await earlierStates(vault, id)).dialogues[0]?.state.feedback.text).toBe('12');
  });

  test('of a pupil tell what the pupil was called', async () => {
    const id = await newPupil('Ella');
    await changePupil(vault, id, { name: 'Ella Aas' });
    expect((await earlierStates(vault, id)).pupils).toMatchObject([{ state: { name: 'Ella' } }]);
  });

  test('are gone with a talk that is gone for good', async () => {
    const [id = ''] = await log(filled([await newPupil('Ella')]));
    await changeDialogue(vault, id, { date: '2026-11-20' });
    expect(await db.earlier.count()).toBe(1);
    await takeBackDialogues(vault, [id]);
    expect(await db.earlier.count()).toBe(0);
  });
});

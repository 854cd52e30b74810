import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../../../lib/dialogue/guidance-form.ts';
import {
  addPupil,
  allDialogues,
  allPupils,
  changeDialogue,
  changePupil,
  Database,
  deleteDialogues,
  dialoguesOfPlan,
  dialoguesOfPupil,
  emptyBin,
  live,
  logGuidanceTalk,
  newestDialogues,
  recentPupilIds,
  restoreDialogues,
  saveDraft,
  takeBackDialogues,
} from '../../../lib/store/store.ts';
import { goal } from '../dialogue/records.ts';

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await db.open();
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
const log = (form: GuidanceForm) => logGuidanceTalk(db, form, 'draft');
const newPupil = async (name: string) => (await addPupil(db, { name, group: null, grade: null })).id;

describe('pupils', () => {
  test('are added with a trimmed name, and changed', async () => {
    const { id } = await addPupil(db, { name: '  Ella Aas ', group: '7B', grade: 7 });
    await changePupil(db, id, { name: 'Ella Aas Lie', state: 'arkivert' });
    expect(await allPupils(db)).toMatchObject([{ id, name: 'Ella Aas Lie', group: '7B', grade: 7, state: 'arkivert' }]);
  });

  test.each([
    { name: ' ', group: null, grade: null },
    { name: 'x'.repeat(121), group: null, grade: null },
    { name: 'Ella', group: null, grade: 14 },
  ])('out of bounds are refused, and nothing is stored', async (details) => {
    await expect(addPupil(db, details)).rejects.toThrow();
    expect(await allPupils(db)).toEqual([]);
  });

  test('all carry the same device', async () => {
    await newPupil('Ella');
    await newPupil('Iver');
    expect(new Set((await allPupils(db)).map(({ deviceId }) => deviceId)).size).toBe(1);
  });
});

describe('a guidance talk', () => {
  test('for several pupils is one record each, and its draft is gone', async () => {
    const ids = [await newPupil('Ella'), await newPupil('Iver')];
    await saveDraft(db, 'draft', filled(ids));
    await log(filled(ids));
    expect((await allDialogues(db)).map(({ pupilId }) => pupilId).toSorted()).toEqual(ids.toSorted());
    expect(await db.drafts.count()).toBe(0);
  });

  test('that a record can’t hold is refused whole, and the draft stays', async () => {
    const ids = [await newPupil('Ella'), 'no id'];
    await saveDraft(db, 'draft', filled(ids));
    await expect(log(filled(ids))).rejects.toThrow();
    expect(await allDialogues(db)).toEqual([]);
    expect(await db.drafts.count()).toBe(1);
  });

  test('says nothing about the pupil outside the body of its row', async () => {
    const id = await newPupil('Ella Aas');
    await log(filled([id], { feedback: { text: 'hemmelig', reach: 'lærer' }, goals: [goal('lese høyt')] }));
    for (const { body, ...clear } of [...(await db.dialogues.toArray()), ...(await db.pupils.toArray())]) {
      expect(JSON.stringify(clear)).not.toMatch(/hemmelig|lese høyt|Ella/);
      expect(Object.keys(body).length).toBeGreaterThan(0);
    }
  });

  test('is found by its pupil and by its plan, newest first', async () => {
    const [ella, iver] = [await newPupil('Ella'), await newPupil('Iver')];
    await log(filled([ella], { date: '2026-09-01', planId: 'plan/1' }));
    await log(filled([ella], { date: '2026-11-01', planId: 'plan/2' }));
    await log(filled([iver], { date: '2026-10-01', planId: 'plan/1' }));
    expect((await dialoguesOfPupil(db, ella)).map(({ date }) => date)).toEqual(['2026-11-01', '2026-09-01']);
    expect((await dialoguesOfPlan(db, 'plan/1')).map(({ date }) => date)).toEqual(['2026-10-01', '2026-09-01']);
    expect((await newestDialogues(db, 2)).map(({ date }) => date)).toEqual(['2026-11-01', '2026-10-01']);
  });

  test('of the same day stand by the time they were logged, the last first', async () => {
    const ella = await newPupil('Ella');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
    await log(filled([ella], { goals: [goal('først')] }));
    vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
    await log(filled([ella], { goals: [goal('sist')] }));
    expect((await dialoguesOfPupil(db, ella)).map(({ goals }) => goals[0]?.text)).toEqual(['sist', 'først']);
  });

  test('is changed, keeping its pupil and when it was made', async () => {
    const ella = await newPupil('Ella');
    const [id = ''] = await log(filled([ella]));
    const [before] = await allDialogues(db);
    if (!before) throw new Error('logged');
    await changeDialogue(db, id, { ...before, feedback: { text: 'bra', reach: 'elev' }, date: '2026-11-20' });
    const [after] = await allDialogues(db);
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
    const [before] = await allDialogues(db);
    await deleteDialogues(db, ids);
    expect([
      await allDialogues(db),
      await dialoguesOfPupil(db, ella),
      await dialoguesOfPlan(db, 'plan/1'),
      await newestDialogues(db, 9),
      await recentPupilIds(db, 9),
    ]).toEqual([[], [], [], [], []]);
    await restoreDialogues(db, ids);
    expect(await allDialogues(db)).toEqual([before]);
  });

  test('is emptied of what has rested in it for thirty days, and of nothing else', async () => {
    const ella = await newPupil('Ella');
    const [old = '', fresh = ''] = [...(await log(filled([ella]))), ...(await log(filled([ella])))];
    await log(filled([ella]));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    await deleteDialogues(db, [old]);
    vi.setSystemTime(new Date('2026-01-20T00:00:00Z'));
    await deleteDialogues(db, [fresh]);
    vi.setSystemTime(new Date('2026-02-05T00:00:00Z'));
    await emptyBin(db);
    await restoreDialogues(db, [old, fresh]);
    expect((await allDialogues(db)).map(({ id }) => id)).toContain(fresh);
    expect(await allDialogues(db)).toHaveLength(2);
  });

  test('is not where an undone talk goes', async () => {
    const ids = await log(filled([await newPupil('Ella')]));
    await takeBackDialogues(db, ids);
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
  expect(await recentPupilIds(db, 9)).toEqual([tuva, ella, iver]);
  expect(await recentPupilIds(db, 2)).toEqual([tuva, ella]);
});

test('a live query follows changes until it is ended', async () => {
  const { signal, end } = live(() => allPupils(db));
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

test('a live query that fails says so', async () => {
  const { signal } = live(() => Promise.reject(new Error('no')));
  await vi.waitFor(() => expect(signal.value.state).toBe('failed'));
});

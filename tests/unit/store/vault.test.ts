import { beforeEach, describe, expect, test } from 'vitest';
import { contentOf, emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { randomBytes } from '../../../lib/seal/bytes.ts';
import { createKeys } from '../../../lib/seal/key-header.ts';
import {
  addPupil,
  allDialogues,
  allPupils,
  beginSealing,
  changeDialogue,
  changePupil,
  dialoguesOfPlan,
  logGuidanceTalk,
  openVault,
  readKeyHeader,
  takeDraft,
  type Vault,
} from '../../../lib/store/store.ts';
import { goal } from '../dialogue/records.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
beforeEach(async () => {
  vault = await newVault();
});

const pupil = (name: string) => addPupil(vault, { name, group: null, grade: null });
const names = async () => (await allPupils(vault)).map(({ name }) => name).toSorted();

describe('a record that can’t be opened', () => {
  test.each([
    ['was changed', (body: Uint8Array<ArrayBuffer>) => body.map((byte, at) => (at === 30 ? byte ^ 1 : byte))],
    ['was cut', (body: Uint8Array<ArrayBuffer>) => body.slice(0, -1)],
    ['is empty', () => new Uint8Array()],
  ])('because it %s is set aside, and takes no other with it', async (_, spoil) => {
    await pupil('Ella');
    const { id } = await pupil('Iver');
    await vault.db.pupils
      .where('id')
      .equals(id)
      .modify((row) => {
        row.body = spoil(row.body);
      });
    expect(await names()).toEqual(['Ella']);
    expect([...vault.broken.value]).toEqual([`pupils/${id}`]);
    expect(await vault.db.pupils.count()).toBe(2);
  });

  test('because it was swapped with another is set aside, and so is the other', async () => {
    const [ella, iver] = [await pupil('Ella'), await pupil('Iver')];
    await pupil('Tuva');
    const [a, b] = await vault.db.pupils.bulkGet([ella.id, iver.id]);
    if (!a || !b) throw new Error('added');
    await vault.db.pupils.bulkPut([
      { ...a, body: b.body },
      { ...b, body: a.body },
    ]);
    expect(await names()).toEqual(['Tuva']);
    expect(vault.broken.value.size).toBe(2);
  });

  test('because what stands in the clear was changed is set aside', async () => {
    const [ella, iver] = [await pupil('Ella'), await pupil('Iver')];
    const [id = ''] = await logGuidanceTalk(vault, { ...emptyForm('2026-11-23'), pupilIds: [ella.id] }, 'draft');
    await vault.db.dialogues.update(id, { pupilId: iver.id });
    expect(await allDialogues(vault)).toEqual([]);
    expect([...vault.broken.value]).toEqual([`dialogues/${id}`]);
  });

  test('because it is from other keys is set aside, and is not changed by who can’t read it', async () => {
    const { id } = await pupil('Ella');
    const stranger = await openVault(vault.db, randomBytes(32));
    expect(await allPupils(stranger)).toEqual([]);
    await changePupil(stranger, id, { name: 'Overskrevet' });
    expect(stranger.broken.value.size).toBe(1);
    expect(await names()).toEqual(['Ella']);
  });
});

test('two pages that change the same record at once lose neither change', async () => {
  const { id } = await pupil('Ella');
  const changes = Array.from({ length: 12 }, (_, n) => (n % 2 ? { group: `${n}` } : { name: `Ella ${n}` }));
  await Promise.all(changes.map((change) => changePupil(vault, id, change)));
  const [after] = await allPupils(vault);
  expect(after?.name).toMatch(/^Ella \d+$/);
  expect(after?.group).toMatch(/^\d+$/);
});

test('a talk whose change is not valid stays as it was', async () => {
  const { id: pupilId } = await pupil('Ella');
  const form = { ...emptyForm('2026-11-23'), pupilIds: [pupilId] };
  const [id = ''] = await logGuidanceTalk(vault, form, 'draft');
  const before = await allDialogues(vault);
  await expect(changeDialogue(vault, id, { ...contentOf(form), date: 'i går' })).rejects.toThrow();
  expect(await allDialogues(vault)).toEqual(before);
});

describe('what was written before there were keys', () => {
  const stamp = { createdAt: '2026-11-01T08:00:00.000Z', updatedAt: '2026-11-01T08:00:00.000Z' };
  const deviceId = crypto.randomUUID();
  const pupilId = crypto.randomUUID();
  const { pupilIds: _ids, pupilText: _text, planId: _plan, date: _date, ...content } = emptyForm('2026-11-01');

  test('is sealed whole, and is then as any other record', async () => {
    const put = (table: string, row: object) => vault.db.table(table).put(row);
    const talk = { ...stamp, deviceId, pupilId, kind: 'veiledningssamtale', date: '2026-11-01', state: 'gjennomført' };
    const body = { ...content, agreement: null, goals: [goal('lese')] };
    await put('pupils', {
      ...stamp,
      deviceId,
      id: pupilId,
      state: 'aktiv',
      body: { name: 'Ella', group: null, grade: 7 },
    });
    await put('dialogues', { ...talk, id: crypto.randomUUID(), planId: 'plan/1', body });
    await put('dialogues', { ...talk, id: crypto.randomUUID(), planId: null, body, deletedAt: stamp.updatedAt });
    await put('drafts', {
      id: 'draft',
      form: 'veiledningssamtale',
      updatedAt: stamp.updatedAt,
      body: emptyForm('2026-11-02'),
    });
    const { header } = await createKeys('hunden spiser fem blå epler');
    await beginSealing(vault, header);
    expect(await readKeyHeader(vault.db)).toEqual(header);
    await expect(beginSealing(vault, header)).rejects.toThrow();
    expect(await names()).toEqual(['Ella']);
    expect(await dialoguesOfPlan(vault, 'plan/1')).toMatchObject([{ pupilId, goals: [{ text: 'lese' }] }]);
    expect(await vault.db.dialogues.where('deletedAt').above('').count()).toBe(1);
    expect(await takeDraft(vault)).toMatchObject({ id: 'draft', form: { date: '2026-11-02' } });
    for (const row of await vault.db.dialogues.toArray()) {
      expect(row.body).toBeInstanceOf(Uint8Array);
      expect(row).not.toHaveProperty('planId');
    }
  });

  test('that comes later is a foreign record: not taken, not removed', async () => {
    await vault.db
      .table('pupils')
      .put({ ...stamp, deviceId, id: pupilId, state: 'aktiv', body: { name: 'Innsmuglet' } });
    expect(await names()).toEqual([]);
    expect(vault.broken.value.size).toBe(1);
  });
});

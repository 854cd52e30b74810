import Dexie, { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { Database, type DialogueRow } from '../../../lib/store/database.ts';
import { dueKeys } from '../../../lib/store/due-index.ts';

const IDS = ['a', 'b', 'c', 'd'];
const fields = {
  pupilId: fc.constantFrom('ella', 'noah'),
  due: fc.constantFrom(null, '2026-11-20', '2026-12-01'),
  deletedAt: fc.constantFrom(undefined, '2026-11-01T08:00:00.000Z'),
};
const due: DialogueRow = {
  ...{ id: 'a', kind: 'veiledningssamtale', pupilId: 'ella', date: '2026-11-01', state: 'gjennomført', plan: null },
  ...{ due: '2026-11-20', createdAt: '', updatedAt: '', deviceId: '', body: new Uint8Array() },
};
const rows = fc
  .record({ id: fc.constantFrom(...IDS), ...fields })
  .map(({ deletedAt, ...row }): DialogueRow => ({ ...due, ...row, ...(deletedAt === undefined ? {} : { deletedAt }) }));

type Write = (db: Database) => PromiseLike<unknown>;
const some = fc.array(rows, { maxLength: 3 });
const ids = fc.array(fc.constantFrom(...IDS), { maxLength: 3 });
/** All the ways in which talks are written; adding one that is there already fails, and so writes nothing or the others. */
const writes = fc.oneof(
  rows.map(
    (row): Write =>
      (db) =>
        db.dialogues.add(row),
  ),
  some.map(
    (all): Write =>
      (db) =>
        db.dialogues.bulkAdd(all),
  ),
  some.map(
    (all): Write =>
      (db) =>
        db.transaction('rw', db.dialogues, () => db.dialogues.bulkAdd(all).catch(() => {})),
  ),
  rows.map(
    (row): Write =>
      (db) =>
        db.dialogues.put(row),
  ),
  some.map(
    (all): Write =>
      (db) =>
        db.dialogues.bulkPut(all),
  ),
  fc.record({ id: fc.constantFrom(...IDS), ...fields }).map(
    ({ id, due }): Write =>
      (db) =>
        db.dialogues.update(id, { due }),
  ),
  fc.tuple(ids, fields.deletedAt).map(
    ([all, deletedAt]): Write =>
      (db) =>
        db.dialogues
          .where('id')
          .anyOf(all)
          .modify((row) => {
            if (deletedAt === undefined) Reflect.deleteProperty(row, 'deletedAt');
            else row.deletedAt = deletedAt;
          }),
  ),
  ids.map(
    (all): Write =>
      (db) =>
        db.dialogues.bulkDelete(all),
  ),
  fields.pupilId.map(
    (pupilId): Write =>
      (db) =>
        db.dialogues.filter((row) => row.pupilId === pupilId).delete(),
  ),
  fc.constant<Write>((db) => db.dialogues.clear()),
  some.map(
    (all): Write =>
      (db) =>
        db.transaction('rw', db.dialogues, db.meta, async () => {
          await db.dialogues.bulkPut(all);
          throw new Error('Taken back');
        }),
  ),
);

const opened: Dexie[] = [];
const open = async (): Promise<Database> => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  opened.push(db);
  await db.open();
  return db;
};
afterEach(() => Promise.all(opened.splice(0).map((db) => db.delete())));

const kept = (db: Database) => db.due.toCollection().primaryKeys();

test('what is due is that of the talks, however they are written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writes, { maxLength: 12 }), async (all) => {
      const db = await open();
      for (const write of all)
        await write(db).then(
          () => {},
          () => {},
        );
      expect(await kept(db)).toEqual(dueKeys(await db.dialogues.toArray()).toSorted());
    }),
  );
});

test('a transaction that is taken back takes back what is due', async () => {
  const db = await open();
  await expect(
    db.transaction('rw', db.dialogues, async () => {
      await db.dialogues.put(due);
      expect(await db.dialogues.count()).toBe(1);
      throw new Error('No');
    }),
  ).rejects.toThrow('No');
  expect(await kept(db)).toEqual([]);
  await db.dialogues.put(due);
  expect(await kept(db)).toEqual([[due.pupilId, '2026-11-20', due.id]]);
});

test('whoever follows what is due is told of it', async () => {
  const db = await open();
  const told: number[] = [];
  const following = liveQuery(() => kept(db)).subscribe((keys) => told.push(keys.length));
  await vi.waitFor(() => expect(told).toEqual([0]));
  await db.dialogues.put(due);
  await vi.waitFor(() => expect(told).toEqual([0, 1]));
  await db.dialogues.update(due.id, { due: null });
  await vi.waitFor(() => expect(told).toEqual([0, 1, 0]));
  following.unsubscribe();
});

test('talks from before there was such a table have what is due in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(rows, { selector: ({ id }) => id }), async (all) => {
      const name = `test-${crypto.randomUUID()}`;
      const before = new Dexie(name);
      before.version(8).stores({ dialogues: 'id, [pupilId+date], [pupilId+due], due' });
      await before.table('dialogues').bulkAdd(all);
      before.close();
      const db = new Database(name);
      opened.push(db);
      expect(await kept(db)).toEqual(dueKeys(all).toSorted());
      expect(await db.dialogues.count()).toBe(all.length);
    }),
    { numRuns: 30 },
  );
});

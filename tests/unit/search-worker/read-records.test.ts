import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsInTurn } from '../../../lib/search-worker/read-records.ts';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import { addPupil } from '../../../lib/store/store.ts';
import { dialogue, idOf } from '../dialogue/records.ts';
import { newVault } from '../store/new-vault.ts';

const days = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every talk is read once, the newest first, and none from before the day that was told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(days, { maxLength: 12 }), async (dates) => {
      const vault = await newVault();
      const talks = dates.map((date, n) => dialogue(n, idOf(99), date));
      await vault.db.dialogues.bulkAdd(await Promise.all(talks.map((talk) => dialogueRow(vault, talk))));
      const met: string[] = [];
      for await (const { table, ids, back } of idsInTurn(vault)) {
        const read = ids.map((id) => talks.find((talk) => talk.id === id)?.date ?? '');
        expect(read.every((date) => date >= (back ?? ''))).toBe(true);
        if (table === 'dialogues') met.push(...read);
      }
      expect(met).toEqual(dates.toSorted().reverse());
      vault.db.close();
    }),
    { numRuns: 30 },
  );
});

test('pupils are read before all talks', async () => {
  const vault = await newVault();
  const { id } = await addPupil(vault, { name: 'Ella', group: null, grade: null });
  await vault.db.dialogues.add(await dialogueRow(vault, dialogue(1, id, '2026-11-23')));
  const tables: string[] = [];
  for await (const { table, ids } of idsInTurn(vault)) if (ids.length > 0) tables.push(table);
  expect(tables).toEqual(['pupils', 'dialogues']);
});

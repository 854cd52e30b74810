import { expect, test, vi } from 'vitest';
import { createIndex } from '../../../lib/search/search-index.ts';
import { keepIndex } from '../../../lib/search-worker/keep-index.ts';
import { dialogueRow } from '../../../lib/store/dialogue-rows.ts';
import { pupilRow } from '../../../lib/store/pupil-rows.ts';
import { deleteDialogues } from '../../../lib/store/store.ts';
import { dialogue, idOf, pupil } from '../dialogue/records.ts';
import { newVault } from '../store/new-vault.ts';

const ids = (count: number, from: number) => Array.from({ length: count }, (_, n) => from + n);

test('the index follows the store, however many records are written at once', async () => {
  const vault = await newVault();
  const index = createIndex();
  const onChanged = vi.fn();
  const kinds = () => {
    const counts = Map.groupBy(index.entries(), ({ kind }) => kind);
    return Object.fromEntries([...counts].map(([kind, entries]) => [kind, entries.length]));
  };
  await vault.db.dialogues.add(await dialogueRow(vault, dialogue(1, idOf(100), '2026-11-01')));
  await keepIndex(vault, index, { onRead: () => {}, onChanged });
  expect(kinds()).toEqual({ veiledningssamtale: 1 });

  // From fifty on the database tells of all of the table, not of each row.
  const pupils = await Promise.all(ids(120, 100).map((n) => pupilRow(vault, pupil(n, `Elev ${n}`))));
  await vault.db.pupils.bulkPut(pupils);
  await vi.waitFor(() => expect(kinds()).toEqual({ veiledningssamtale: 1, pupil: 120 }));
  const talks = await Promise.all(ids(60, 2).map((n) => dialogueRow(vault, dialogue(n, idOf(100), '2026-11-02'))));
  await vault.db.dialogues.bulkPut(talks);
  await vi.waitFor(() => expect(kinds()).toEqual({ veiledningssamtale: 61, pupil: 120 }));
  await deleteDialogues(vault, ids(60, 2).map(idOf));
  await vi.waitFor(() => expect(kinds()).toEqual({ veiledningssamtale: 1, pupil: 120 }));
  vault.db.close();
});

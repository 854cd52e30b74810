import type { Page } from 'puppeteer';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { SchoolRecord } from '../../lib/dialogue/school-record.ts';
import { type Bytes, toBase64 } from '../../lib/seal/bytes.ts';
import type { DialogueRow } from '../../lib/store/database.ts';
import { dialogueRow } from '../../lib/store/dialogue-rows.ts';
import { type DueKey, dueKeys } from '../../lib/store/due-index.ts';
import { pupilRow } from '../../lib/store/pupil-rows.ts';
import { schoolRow } from '../../lib/store/school-rows.ts';
import { vaultOf } from './stored.ts';

type SealedRow = { id: string; body: Bytes };

/** Adds rows to a table of the extension's database, from a page of it, and what is due in them to its table. */
export const addRows = (mappe: Page, table: string, rows: SealedRow[], due: DueKey[] = []): Promise<void> =>
  mappe.evaluate(
    async (name, texts, keys) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('laeringsdialog');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction([name, 'due'], 'readwrite', { durability: 'relaxed' });
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        for (const { row, body } of texts)
          transaction
            .objectStore(name)
            .add({ ...row, body: Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0)) });
        for (const key of keys) transaction.objectStore('due').add(0, key);
      });
      db.close();
    },
    table,
    rows.map(({ body, ...row }) => ({ row, body: toBase64(body) })),
    due,
  );

/** Adds rows of talks, with what is due in them. */
export const addTalks = (mappe: Page, rows: DialogueRow[]): Promise<void> =>
  addRows(mappe, 'dialogues', rows, dueKeys(rows));

/** Adds pupils, talks and records of the school as the store writes them. A page that is open already sees them when it is loaded anew. */
export const seed = async (
  mappe: Page,
  { pupils = [], dialogues = [], school = [] }: { pupils?: Pupil[]; dialogues?: Dialogue[]; school?: SchoolRecord[] },
): Promise<void> => {
  const vault = await vaultOf(mappe);
  await addRows(mappe, 'pupils', await Promise.all(pupils.map((each) => pupilRow(vault, each))));
  await addTalks(mappe, await Promise.all(dialogues.map((each) => dialogueRow(vault, each))));
  await addRows(mappe, 'school', await Promise.all(school.map((each) => schoolRow(vault, each))));
};

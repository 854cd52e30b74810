import type { Page } from 'puppeteer';
import type { Copy } from '../../lib/dialogue/copy.ts';
import { fromBase64 } from '../../lib/seal/bytes.ts';
import { openCopy } from '../../lib/store/copies.ts';
import { Database } from '../../lib/store/database.ts';
import { readRescueFile } from '../../lib/store/rescue-file.ts';
import { openVault, type Vault } from '../../lib/store/vault.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** The data key of an unlocked browser, in base64. */
export const dataKeyOf = async (page: Page): Promise<string> => {
  const key = await page.evaluate(async () => (await chrome.storage.session.get('data-key'))['data-key']);
  if (typeof key !== 'string') throw new Error('The extension is locked.');
  return key;
};

/** Opens the vault of a browser's extension outside of it, to seal and open rows as the store does. */
export const vaultOf = async (page: Page): Promise<Vault> =>
  openVault(new Database(), fromBase64(await dataKeyOf(page)));

/** Everything in the extension's database, read row by row from a page of it, and the count of what can't be opened. */
export const storedIn = async (page: Page): Promise<Copy & { broken: number }> => {
  const text = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('laeringsdialog');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables: Record<string, unknown> = {};
    for (const name of ['meta', 'pupils', 'dialogues', 'earlier'])
      tables[name] = await new Promise<unknown>((resolve, reject) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(all.error);
      });
    db.close();
    const bytes = (_: string, value: unknown) =>
      value instanceof Uint8Array
        ? { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
        : value;
    return JSON.stringify({ format: 'laeringsdialog-database', version: 1, tables }, bytes);
  });
  const file = readRescueFile(text);
  if (!file) throw new Error('The database is not one of ours.');
  const vault = await vaultOf(page);
  const copy = await openCopy(vault, file.rows);
  return { ...copy, broken: vault.broken.value.size };
};

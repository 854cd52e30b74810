import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { GuidanceForm } from '../../../lib/dialogue/guidance-form.ts';
import { keepDraft } from '../../../lib/store/draft-keeper.ts';
import { newDraft, readDraft, saveDraft, takeDraft } from '../../../lib/store/drafts.ts';
import { openRows, type Vault } from '../../../lib/store/vault.ts';
import { newVault } from './new-vault.ts';

let vault: Vault;
let held: Set<string>;
beforeEach(async () => {
  vault = await newVault();
  held = new Set();
  // Node has no Web Locks: this one gives a lock until its use ends, as the browser does.
  const request = async (name: string, _: unknown, use: (lock: object | null) => unknown) => {
    if (held.has(name)) return void use(null);
    held.add(name);
    await use({});
    held.delete(name);
  };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vault.db.close();
});

const typed = (text: string) => ({ ...emptyForm('2026-11-23'), feedback: { text, reach: 'elev' as const } });

test('the newest draft is taken up, and by one page only', async () => {
  await saveDraft(vault, 'older', typed('eldre'));
  await vault.db.drafts.update('older', { updatedAt: '2026-01-01T00:00:00.000Z' });
  await saveDraft(vault, 'newer', typed('nyere'));
  expect(await takeDraft(vault)).toMatchObject({ id: 'newer', form: typed('nyere') });
  expect(await takeDraft(vault)).toMatchObject({ id: 'older', form: typed('eldre') });
  expect((await takeDraft(vault)).form).toBeNull();
});

test('a draft that can’t be opened is passed over and left where it is', async () => {
  await saveDraft(vault, 'odd', typed('hei'));
  await vault.db.drafts.update('odd', { body: new Uint8Array(40) });
  expect((await takeDraft(vault)).form).toBeNull();
  expect(await vault.db.drafts.count()).toBe(1);
});

test('a draft that was let go can be taken up again', async () => {
  await saveDraft(vault, 'one', typed('hei'));
  (await takeDraft(vault)).release();
  await vi.waitFor(async () => expect((await takeDraft(vault)).id).toBe('one'));
});

test('a new draft is its page’s own before anything stands in it; what it says can be read again', async () => {
  const { id } = await newDraft();
  expect(await readDraft(vault, id)).toBeNull();
  await saveDraft(vault, id, typed('mitt'));
  expect((await takeDraft(vault)).form).toBeNull();
  expect(await readDraft(vault, id)).toEqual(typed('mitt'));
});

const kept = async () => {
  const row = await vault.db.drafts.get('draft');
  return row && (await openRows(vault, 'drafts', GuidanceForm, [row], []))[0];
};

test('typing is kept within half a second, flushing keeps it at once, and emptying forgets it', async () => {
  const form = signal(emptyForm('2026-11-23'));
  const { flush } = keepDraft(vault, 'draft', form, (error) => expect.unreachable(String(error)));
  form.value = typed('a');
  await vi.waitFor(async () => expect(await kept()).toEqual(typed('a')), { timeout: 500 });
  form.value = typed('ab');
  await flush();
  expect(await kept()).toEqual(typed('ab'));
  form.value = emptyForm('2026-11-23');
  await vi.waitFor(async () => expect(await vault.db.drafts.count()).toBe(0));
});

test('the last of many quick changes is the one that is kept', async () => {
  const form = signal(emptyForm('2026-11-23'));
  const { flush, end } = keepDraft(vault, 'draft', form, (error) => expect.unreachable(String(error)));
  const flushes = Array.from({ length: 30 }, (_, n) => {
    form.value = typed(`${'lang tekst '.repeat(((30 - n) * 97) % 40)}${n}`);
    return flush();
  });
  await Promise.all(flushes);
  expect(await kept()).toEqual(form.value);
  end();
});

test('a draft that could not be kept is told of', async () => {
  const form = signal(emptyForm('2026-11-23'));
  const failed = vi.fn();
  const { flush } = keepDraft(vault, 'draft', form, failed);
  form.value = typed('a');
  vault.db.close();
  await flush();
  expect(failed).toHaveBeenCalledOnce();
});

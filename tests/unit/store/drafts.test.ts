import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyForm } from '../../../lib/dialogue/fill-in.ts';
import { Database } from '../../../lib/store/database.ts';
import { keepDraft } from '../../../lib/store/draft-keeper.ts';
import { saveDraft, takeDraft } from '../../../lib/store/drafts.ts';

let db: Database;
let held: Set<string>;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await db.open();
  held = new Set();
  // Node has no Web Locks: this one gives a lock once and never lets it go, as an open page does.
  const request = async (name: string, _: unknown, use: (lock: object | null) => unknown) => {
    const free = !held.has(name);
    held.add(name);
    await use(free ? {} : null);
  };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  db.close();
});

const typed = (text: string) => ({ ...emptyForm('2026-11-23'), feedback: { text, reach: 'elev' as const } });

test('the newest draft is taken up, and by one page only', async () => {
  await saveDraft(db, 'older', typed('eldre'));
  await db.drafts.update('older', { updatedAt: '2026-01-01T00:00:00.000Z' });
  await saveDraft(db, 'newer', typed('nyere'));
  expect(await takeDraft(db)).toMatchObject({ id: 'newer', form: typed('nyere') });
  expect(await takeDraft(db)).toMatchObject({ id: 'older', form: typed('eldre') });
  expect((await takeDraft(db)).form).toBeNull();
});

test('a draft that can’t be read is passed over and left where it is', async () => {
  await db.drafts.add({ id: 'odd', form: 'veiledningssamtale', updatedAt: '2026-11-23T08:00:00.000Z', body: { a: 1 } });
  expect((await takeDraft(db)).form).toBeNull();
  expect(await db.drafts.count()).toBe(1);
});

test('typing is kept within half a second, flushing keeps it at once, and emptying forgets it', async () => {
  const form = signal(emptyForm('2026-11-23'));
  const { flush } = keepDraft(db, 'draft', form, (error) => expect.unreachable(String(error)));
  form.value = typed('a');
  await vi.waitFor(async () => expect((await db.drafts.get('draft'))?.body).toEqual(typed('a')), { timeout: 500 });
  form.value = typed('ab');
  await flush();
  expect((await db.drafts.get('draft'))?.body).toEqual(typed('ab'));
  form.value = emptyForm('2026-11-23');
  await vi.waitFor(async () => expect(await db.drafts.count()).toBe(0));
});

test('a draft that could not be kept is told of', async () => {
  const form = signal(emptyForm('2026-11-23'));
  const failed = vi.fn();
  const { flush } = keepDraft(db, 'draft', form, failed);
  form.value = typed('a');
  db.close();
  await flush();
  expect(failed).toHaveBeenCalledOnce();
});

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { today } from '../lib/dialogue/calendar.ts';
import { emptyForm, isTouched } from '../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import { language, words } from '../lib/i18n/language.ts';
import { followLock } from '../lib/lock/follow-lock.ts';
import { followTab } from '../lib/page/tab-plan.ts';
import type { RawKey } from '../lib/seal/key-header.ts';
import { type App, type Opened, type OpenStore, openStoreOf } from './app.ts';
import { clearToast, say } from './shared/toast.tsx';

type Place = { tabId: number | null; framed: boolean; covered: ReadonlySignal<boolean> };
type Session = OpenStore & { flush: () => Promise<void>; close: () => void };

/** Opens the database, takes up the draft that was being written, and keeps the form as a draft from then on. */
const openStore = async (key: RawKey, form: Signal<GuidanceForm>): Promise<Session> => {
  const store = await import('../lib/store/store.ts');
  const db = new store.Database();
  await db.open();
  const vault = await store.openVault(db, key);
  const draft = await store.takeDraft(vault);
  // Whoever was quicker than the database keeps what is typed; the old draft then waits for the next opening.
  const free = !isTouched(form.peek());
  if (draft.form && free) {
    form.value = draft.form;
    say(words.value.log.restored);
  }
  const draftId = draft.form && !free ? crypto.randomUUID() : draft.id;
  const { flush, end } = store.keepDraft(vault, draftId, form, () => say(words.value.log.draftFailed));
  void store.emptyBin(vault);
  const endGone = store.followGonePupils(vault, (gone) => {
    // What stands in the form is about a pupil who was deleted for good: it goes too.
    if (form.peek().pupilIds.some((id) => gone.has(id))) form.value = emptyForm(today());
  });
  const close = () => {
    endGone();
    end();
    draft.release();
    db.close();
  };
  return { vault, store, draftId, flush, close };
};

/** Whether a passphrase has been chosen on this machine. Throws where the browser stores nothing. */
const keysAreMade = async (): Promise<boolean> => {
  const { Database, hasKeys } = await import('../lib/store/store.ts');
  const db = new Database();
  try {
    return await hasKeys(db);
  } finally {
    db.close();
  }
};

/**
 * Starts what a page of the extension needs, and follows the lock. On locking, what stands in the form is sealed as a
 * draft, then every trace of pupils is cleared from the page; on unlocking it goes on where it was.
 * @returns the app, and what keeps the draft before the page goes away
 */
export const startApp = ({ tabId, framed, covered }: Place): { app: App; flush: () => Promise<void> } => {
  const form = signal(emptyForm(today()));
  const opened = signal<Opened>('asking');
  let session: Session | undefined;

  const unlock = async (key: RawKey) => {
    if (session) return;
    opened.value = 'opening';
    session = await openStore(key, form);
    opened.value = session;
  };
  const lock = async () => {
    await session?.flush();
    session?.close();
    session = undefined;
    form.value = emptyForm(today());
    clearToast();
    opened.value = (await keysAreMade()) ? 'locked' : 'new';
  };
  followLock(async (key) => {
    try {
      await (key ? unlock(key) : lock());
    } catch {
      // The screen says what the browser does not allow and what to do.
      opened.value = 'refused';
    }
  });

  const whenOpen = () =>
    new Promise<OpenStore>((resolve) => {
      const stop = effect(() => {
        const store = openStoreOf(opened.value);
        if (store) resolve(store);
        if (store) queueMicrotask(() => stop());
      });
    });
  const flush = async () => session?.flush();
  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => void flush());
  return { app: { tabId, tabPlan: followTab(tabId), form, opened, whenOpen, covered, framed }, flush };
};

/** Keeps the page's own language attribute true. */
export const showLanguage = (): void => {
  effect(() => {
    document.documentElement.lang = language.value;
  });
};

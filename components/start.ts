import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { keysWereMade } from '../lib/backup/last-backup.ts';
import { today } from '../lib/dialogue/calendar.ts';
import { emptyForm, isTouched } from '../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import { language, words } from '../lib/i18n/language.ts';
import { followLock } from '../lib/lock/follow-lock.ts';
import { askBackground } from '../lib/page/ask-background.ts';
import { followTab } from '../lib/page/tab-plan.ts';
import type { Wanted } from '../lib/page/wanted.ts';
import type { RawKey } from '../lib/seal/key-header.ts';
import type { HeldDraft } from '../lib/store/drafts.ts';
import { isFull } from '../lib/store/full.ts';
import { type App, type Closed, type Opened, type OpenStore, openStoreOf } from './app.ts';
import { attempt, clearToast, say } from './shared/toast.tsx';

type Place = { tabId: number | null; framed: boolean; covered: ReadonlySignal<boolean> };
type Session = OpenStore & { draft: HeldDraft; flush: () => Promise<void>; close: () => void };

type Told = { onBlocked: () => void; onWanted: () => Promise<void>; onClosed: () => void };

/** The draft that this page writes: its own from before it was locked, else one that no page has, with what it says put into the form. */
const takeUpDraft = async (
  { vault, store }: Pick<OpenStore, 'vault' | 'store'>,
  form: Signal<GuidanceForm>,
  own: HeldDraft | undefined,
): Promise<HeldDraft> => {
  const draft = own ? { ...own, form: await store.readDraft(vault, own.id) } : await store.takeDraft(vault);
  if (!draft.form) return draft;
  if (isTouched(form.peek())) {
    // Whoever was quicker than the database keeps what is typed; the old draft then waits for the next opening.
    draft.release();
    return store.newDraft();
  }
  form.value = draft.form;
  say(words.value.log.restored);
  return draft;
};

/** Opens the database, takes up the draft that was being written, and keeps the form as a draft from then on. */
const openStore = async (
  key: RawKey,
  form: Signal<GuidanceForm>,
  told: Told,
  own: HeldDraft | undefined,
): Promise<Session> => {
  const store = await import('../lib/store/store.ts');
  const db = await store.openDatabase(told.onBlocked);
  if (!(await store.hasKeys(db))) throw new store.NoKeys('Cleared by the browser');
  store.watchDatabase(db, told);
  const vault = await store.openVault(db, key);
  const draft = await takeUpDraft({ vault, store }, form, own);
  const { flush, end } = store.keepDraft(vault, draft.id, form, (error) =>
    say(isFull(error) ? words.value.state.full : words.value.log.draftFailed),
  );
  void store.emptyBin(vault);
  void store.indexDue(vault);
  let isOpen = true;
  // Who deleted a pupil, or merged her with another, has put the draft right in the same transaction: the form follows it.
  const followDraft = async (gone: ReadonlySet<string>) => {
    if (!form.peek().pupilIds.some((id) => gone.has(id))) return;
    const now = await store.readDraft(vault, draft.id);
    if (isOpen)
      form.value = now ? { ...now, pupilIds: now.pupilIds.filter((id) => !gone.has(id)) } : emptyForm(today());
  };
  const endGone = store.followGonePupils(vault, (gone) => attempt(() => followDraft(gone)));
  const endDue = store.followDue(vault, () => void askBackground({ type: 'due-changed' }));
  const close = () => {
    isOpen = false;
    endDue();
    endGone();
    end();
    db.close();
  };
  return { vault, store, draftId: draft.id, draft, flush, close };
};

/** What stands before a store that is not unlocked. Throws where it can't be read. */
const whyClosed = async (onBlocked: () => void): Promise<Closed> => {
  const { hasKeys, openDatabase } = await import('../lib/store/store.ts');
  const db = await openDatabase(onBlocked);
  try {
    if (await hasKeys(db)) return 'locked';
    return (await keysWereMade()) ? 'evicted' : 'new';
  } finally {
    db.close();
  }
};

/** The screen that tells of a failure to open, and what to do. */
const screenOf = (error: unknown): Opened => {
  const name = error instanceof Error ? error.name : '';
  return name === 'NewerDatabase' ? 'newer' : name === 'NoKeys' ? 'evicted' : 'refused';
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
  /** Held for as long as the page is open, locked or not: else another panel could take it up at the unlocking. */
  let draft: HeldDraft | undefined;

  const keepers = new Set<() => Promise<void>>();
  const flush = async () => {
    // All at once: a page that goes away leaves little time.
    await Promise.all([session?.flush(), ...[...keepers].map((keep) => keep())]);
  };
  const openTalkId = signal<string | null>(null);
  const onBlocked = () => {
    opened.value = 'blocked';
  };
  const end = () => {
    const ended = session;
    session = undefined;
    ended?.close();
    clearToast();
  };
  const onWanted = async () => {
    await flush();
    end();
    opened.value = 'outdated';
  };
  /** Closed by the browser: mostly it opens again by itself, but where all was cleared the form must not be lost too. */
  const onClosed = async () => {
    if (!session) return;
    const why = await whyClosed(onBlocked);
    if (why === 'locked') return;
    end();
    opened.value = 'evicted';
  };
  const telling = { onBlocked, onWanted, onClosed: () => void onClosed().catch(fail) };
  const fail = (error: unknown) => {
    opened.value = screenOf(error);
  };

  const unlock = async (key: RawKey) => {
    if (session) return;
    opened.value = 'opening';
    session = await openStore(key, form, telling, draft);
    draft = session.draft;
    opened.value = session;
  };
  const lock = async () => {
    await flush();
    const held = session !== undefined;
    end();
    // Where there was no store to keep it in, what was written stays in the form.
    if (held) form.value = emptyForm(today());
    openTalkId.value = null;
    opened.value = await whyClosed(onBlocked);
  };
  followLock(async (key) => {
    await (key ? unlock(key) : lock()).catch(fail);
  });

  const whenOpen = () =>
    new Promise<OpenStore>((resolve) => {
      const stop = effect(() => {
        const store = openStoreOf(opened.value);
        if (store) resolve(store);
        if (store) queueMicrotask(() => stop());
      });
    });
  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => void flush());
  const tabPlan = followTab(tabId);
  const app = {
    tabId,
    tabPlan,
    form,
    opened,
    whenOpen,
    openTalkId,
    wanted: signal<Wanted | null>(null),
    notesShown: signal(0),
    keepers,
    covered,
    framed,
  };
  return { app, flush };
};

/** Keeps the page's own language attribute true. */
export const showLanguage = (): void => {
  effect(() => {
    document.documentElement.lang = language.value;
  });
};

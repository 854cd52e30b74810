import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { today } from '../lib/dialogue/calendar.ts';
import { emptyForm, isTouched } from '../lib/dialogue/fill-in.ts';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import { language, words } from '../lib/i18n/language.ts';
import { followTab } from '../lib/page/tab-plan.ts';
import type { App, OpenStore } from './app.ts';
import { say } from './shared/toast.tsx';

type Place = { tabId: number | null; framed: boolean; covered: ReadonlySignal<boolean> };

/** Opens the database, takes up the draft that was being written, and keeps the form as a draft from then on. */
const openStore = async (form: Signal<GuidanceForm>): Promise<OpenStore & { flush: () => Promise<void> }> => {
  const store = await import('../lib/store/store.ts');
  const db = new store.Database();
  await db.open();
  const draft = await store.takeDraft(db);
  // Whoever was quicker than the database keeps what is typed; the old draft then waits for the next opening.
  const free = !isTouched(form.peek());
  if (draft.form && free) {
    form.value = draft.form;
    say(words.value.log.restored);
  }
  const draftId = draft.form && !free ? crypto.randomUUID() : draft.id;
  const { flush } = store.keepDraft(db, draftId, form, () => say(words.value.log.draftFailed));
  void store.emptyBin(db);
  return { db, store, draftId, flush };
};

/**
 * Starts what a page of the extension needs. The first screen can be shown at once; the store opens meanwhile.
 * @returns the app, and what keeps the draft before the page goes away
 */
export const startApp = ({ tabId, framed, covered }: Place): { app: App; flush: () => Promise<void> } => {
  const form = signal(emptyForm(today()));
  const opened = signal<OpenStore | 'refused' | null>(null);
  const opening = openStore(form);
  opening.then(
    (store) => {
      opened.value = store;
    },
    () => {
      opened.value = 'refused';
    },
  );
  const flush = async () => (await opening).flush();
  addEventListener('pagehide', () => void flush());
  document.addEventListener('visibilitychange', () => void flush());
  return { app: { tabId, tabPlan: followTab(tabId), form, opening, opened, covered, framed }, flush };
};

/** Keeps the page's own language attribute true. */
export const showLanguage = (): void => {
  effect(() => {
    document.documentElement.lang = language.value;
  });
};

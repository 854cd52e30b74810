import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser, type Runtime } from '../browser.ts';
import type { PlanReading } from '../plan/reading.ts';
import type { ReaderToPanel } from './messages.ts';
import { readTab } from './read-tab.ts';
import { isReaderOf } from './senders.ts';

/** What is known of the plan in the tab: nothing read yet, no page to read, a page that can't be read, or what it holds. */
export type TabPlan =
  | { state: 'reading' }
  | { state: 'no-page' }
  | { state: 'failed' }
  | { state: 'read'; course: string | null; plans: PlanReading[]; readAt: string };

/** The plan of a tab, kept up to date as the page changes. */
export type TabPlanFollower = {
  reading: ReadonlySignal<TabPlan>;
  /** The plan the teacher chose where the page holds several, by its id. */
  chosenId: Signal<string | null>;
  /** The chosen plan, else the first with goals, else the first. */
  plan: ReadonlySignal<PlanReading | null>;
  readAgain: () => Promise<void>;
};

const isPageChanged = (message: unknown): message is ReaderToPanel =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-changed';

/** Reads the plan in a tab now and each time its reader says that the page changed; without a tab there is no page. */
export const followTab = (tabId: number | null): TabPlanFollower => {
  const reading = signal<TabPlan>({ state: tabId === null ? 'no-page' : 'reading' });
  const chosenId = signal<string | null>(null);
  const plan = computed(() => {
    if (reading.value.state !== 'read') return null;
    const { plans } = reading.value;
    return (
      plans.find(({ id }) => id === chosenId.value) ?? plans.find(({ goals }) => goals.length > 0) ?? plans[0] ?? null
    );
  });
  if (tabId === null) return { reading, chosenId, plan, readAgain: async () => {} };

  let newest = 0;
  const read = async () => {
    const turn = ++newest;
    let result: TabPlan;
    try {
      const { course, plans } = await readTab(tabId);
      result = { state: 'read', course, plans, readAt: new Date().toISOString() };
    } catch {
      // The tab was closed, left itslearning, or the extension was updated under us: the panel says so and goes on.
      result = { state: 'failed' };
    }
    // A slow reading of a page that has since changed must not win over a newer one.
    if (turn === newest) reading.value = result;
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isPageChanged(message) || !isReaderOf(tabId, sender, { id: browser.runtime.id })) return undefined;
    void read();
    return Promise.resolve(true);
  });
  void read();
  return { reading, chosenId, plan, readAgain: read };
};

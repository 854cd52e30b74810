import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BestReading } from '../plan/best-reading.ts';
import type { PlanReading } from '../plan/reading.ts';
import { readTab } from './read-tab.ts';

/** What is known of the plan in the tab: nothing read yet, no page to read, a page that can't be read, or what it holds. */
export type TabPlan =
  | { state: 'reading' }
  | { state: 'no-page' }
  | { state: 'failed' }
  | ({ state: 'read'; readAt: string } & BestReading);

/** The plan of a tab as it was last read. */
export type TabPlanFollower = {
  reading: ReadonlySignal<TabPlan>;
  /** The plan the teacher chose where the page holds several, by its id. */
  chosenId: Signal<string | null>;
  /** The chosen plan, else the first with goals, else the first. */
  plan: ReadonlySignal<PlanReading | null>;
  readAgain: () => Promise<void>;
};

/** Reads the plan in a tab now, and again when asked to; without a tab there is no page. */
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
      result = { state: 'read', ...(await readTab(tabId)), readAt: new Date().toISOString() };
    } catch {
      // The tab was closed, left itslearning, or the extension was updated under us: the panel says so and goes on.
      result = { state: 'failed' };
    }
    // A slow reading of a page that has since changed must not win over a newer one.
    if (turn === newest) reading.value = result;
  };
  void read();
  return { reading, chosenId, plan, readAgain: read };
};

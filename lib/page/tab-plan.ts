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
  /** The page's plans, then those that the teacher brought from files; a file's stands in for the page that shows it. */
  plans: ReadonlySignal<readonly PlanReading[]>;
  /** The plan the teacher chose where there are several, by its id. */
  chosenId: Signal<string | null>;
  /** The chosen plan, else the first with goals, else the first. */
  plan: ReadonlySignal<PlanReading | null>;
  readAgain: () => Promise<void>;
  /** Adds the plan of a file, and chooses it. */
  bring: (plan: PlanReading) => void;
};

const MOST_BROUGHT = 5;

/** Reads the plan in a tab now, and again when asked to; without a tab there is no page. */
export const followTab = (tabId: number | null): TabPlanFollower => {
  const reading = signal<TabPlan>({ state: tabId === null ? 'no-page' : 'reading' });
  const chosenId = signal<string | null>(null);
  const brought = signal<readonly PlanReading[]>([]);
  const own = computed(() => {
    const ofPage = reading.value.state === 'read' ? reading.value.plans : [];
    return ofPage.map((plan) => brought.value.find(({ id }) => id === plan.id) ?? plan);
  });
  const plans = computed(() => [...own.value, ...brought.value.filter((plan) => !own.value.includes(plan))]);
  const plan = computed(
    () =>
      plans.value.find(({ id }) => id === chosenId.value) ??
      own.value.find(({ goals }) => goals.length > 0) ??
      own.value[0] ??
      null,
  );
  const bring = (added: PlanReading) => {
    brought.value = [added, ...brought.value.filter(({ id }) => id !== added.id)].slice(0, MOST_BROUGHT);
    chosenId.value = added.id;
  };
  if (tabId === null) return { reading, plans, chosenId, plan, readAgain: async () => {}, bring };

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
    if (turn !== newest) return;
    // Another page's plan takes the place of a file from the page before; a file of the teacher's own stays.
    const isElsewhere = idsOf(result) !== '' && idsOf(result) !== idsOf(reading.peek());
    if (isElsewhere && brought.peek().some(({ id, url }) => id === chosenId.peek() && url !== ''))
      chosenId.value = null;
    reading.value = result;
  };
  void read();
  return { reading, plans, chosenId, plan, readAgain: read, bring };
};

const idsOf = (result: TabPlan): string => (result.state === 'read' ? result.plans.map(({ id }) => id).join('\n') : '');

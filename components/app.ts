import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuidanceForm } from '../lib/dialogue/guidance-form.ts';
import type { TabPlanFollower } from '../lib/page/tab-plan.ts';
import type { Database } from '../lib/store/database.ts';

/** The store when it is open, and the draft that this page holds. */
export type OpenStore = { db: Database; store: typeof import('../lib/store/store.ts'); draftId: string };

/** What every screen may lean on; made once by the entrypoint. */
export type App = {
  /** The tab whose plan is read, or null where there is none. */
  tabId: number | null;
  tabPlan: TabPlanFollower;
  /** The new talk that is being filled in. */
  form: Signal<GuidanceForm>;
  /** The store opens while the first screen is already there to be written in. */
  opening: Promise<OpenStore>;
  opened: ReadonlySignal<OpenStore | 'refused' | null>;
  /** Something in the page lies over the panel. */
  covered: ReadonlySignal<boolean>;
  /** The panel stands in a frame in the page, not in a tab of its own. */
  framed: boolean;
};

const AppContext = createContext<App | null>(null);

export const AppProvider = AppContext.Provider;

/** The app's parts. Throws where a component stands outside the provider. */
export const useApp = (): App => {
  const app = useContext(AppContext);
  if (!app) throw new Error('No AppProvider above');
  return app;
};

/** The open store, for screens that are shown only when it is. Throws where it is not. */
export const useStore = (): OpenStore => {
  const opened = useApp().opened.value;
  if (opened === null || opened === 'refused') throw new Error('The store is not open');
  return opened;
};
